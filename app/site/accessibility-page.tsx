import { useWords } from "../i18n/words-context.ts";
import type { SiteView } from "./site.view.ts";

/** "Non conforme" until an audit says otherwise, as the law words it. */
export function AccessibilityPage({ site }: { readonly site: SiteView }) {
  const { t } = useWords();
  return (
    <div className="flow">
      <h1>{t("site.legal.accessibility.title")}</h1>
      <p className="lead">{t("site.legal.accessibility.status")}</p>
      <h2>{t("site.legal.accessibility.done.title")}</h2>
      <ul>
        <li>{t("site.legal.accessibility.done.script")}</li>
        <li>{t("site.legal.accessibility.done.charts")}</li>
        <li>{t("site.legal.accessibility.done.zoom")}</li>
        <li>{t("site.legal.accessibility.done.tests")}</li>
      </ul>
      <h2>{t("site.legal.accessibility.limits.title")}</h2>
      <p>{t("site.legal.accessibility.limits")}</p>
      <h2>{t("site.legal.accessibility.contact.title")}</h2>
      <p>
        {site.email === null
          ? t("site.legal.accessibility.contact.missing")
          : t("site.legal.accessibility.contact", { email: site.email })}
      </p>
      <h2>{t("site.legal.accessibility.defender.title")}</h2>
      <p>{t("site.legal.accessibility.defender")}</p>
      <ul>
        <li>
          <a href="https://formulaire.defenseurdesdroits.fr/">
            {t("site.legal.accessibility.defender.form")}
          </a>
        </li>
        <li>
          <a href="https://www.defenseurdesdroits.fr/carte-des-delegues">
            {t("site.legal.accessibility.defender.delegates")}
          </a>
        </li>
        <li>{t("site.legal.accessibility.defender.post")}</li>
      </ul>
    </div>
  );
}
