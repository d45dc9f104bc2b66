import { useWords } from "../i18n/words-context.ts";
import type { Site } from "./site.ts";

/** "Non conforme" until an audit says otherwise, as the law words it. */
export function AccessibilityPage({ site }: { readonly site: Site }) {
  const { t } = useWords();
  return (
    <div className="flow">
      <h1>{t("legal.accessibility.title")}</h1>
      <p className="lead">{t("legal.accessibility.status")}</p>
      <h2>{t("legal.accessibility.done.title")}</h2>
      <ul>
        <li>{t("legal.accessibility.done.script")}</li>
        <li>{t("legal.accessibility.done.charts")}</li>
        <li>{t("legal.accessibility.done.zoom")}</li>
        <li>{t("legal.accessibility.done.tests")}</li>
      </ul>
      <h2>{t("legal.accessibility.limits.title")}</h2>
      <p>{t("legal.accessibility.limits")}</p>
      <h2>{t("legal.accessibility.contact.title")}</h2>
      <p>
        {site.email === null
          ? t("legal.accessibility.contact.missing")
          : t("legal.accessibility.contact", { email: site.email })}
      </p>
      <h2>{t("legal.accessibility.defender.title")}</h2>
      <p>{t("legal.accessibility.defender")}</p>
      <ul>
        <li>
          <a href="https://formulaire.defenseurdesdroits.fr/">{t("legal.accessibility.defender.form")}</a>
        </li>
        <li>
          <a href="https://www.defenseurdesdroits.fr/carte-des-delegues">
            {t("legal.accessibility.defender.delegates")}
          </a>
        </li>
        <li>{t("legal.accessibility.defender.post")}</li>
      </ul>
    </div>
  );
}
