import { useWords } from "../../i18n/words-context.ts";
import type { Site } from "./site.ts";

export function PrivacyPage({ site }: { readonly site: Site }) {
  const { t } = useWords();
  return (
    <div className="flow">
      <h1>{t("legal.privacy.title")}</h1>
      <p className="lead">{t("legal.privacy.lead")}</p>
      <h2>{t("legal.privacy.stored.title")}</h2>
      <ul>
        <li>{t("legal.privacy.stored.answers")}</li>
        <li>{t("legal.privacy.stored.link")}</li>
        <li>{t("legal.privacy.stored.dates")}</li>
      </ul>
      <p>{t("legal.privacy.mail")}</p>
      <p>{t("legal.privacy.logs")}</p>
      <h2>{t("legal.privacy.cookies.title")}</h2>
      <p>{t("legal.privacy.cookies")}</p>
      <h2>{t("legal.privacy.rights.title")}</h2>
      <p>
        {site.email === null
          ? t("legal.privacy.rights.missing")
          : t("legal.privacy.rights", { email: site.email })}
      </p>
    </div>
  );
}
