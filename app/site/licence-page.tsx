import { useWords } from "../i18n/words-context.ts";
import type { Site } from "./site.ts";

export function LicencePage({ site }: { readonly site: Site }) {
  const { t } = useWords();
  return (
    <div className="flow">
      <h1>{t("legal.licence.title")}</h1>
      <h2 id="code">{t("legal.licence.code.title")}</h2>
      <p>{t("legal.licence.code")}</p>
      {site.sourceUrl === null ? null : (
        <p>
          <a href={site.sourceUrl}>{t("legal.licence.source")}</a>
        </p>
      )}
      <h2>{t("legal.licence.content.title")}</h2>
      <p>{t("legal.licence.content")}</p>
      <p>
        <a href="https://www.etalab.gouv.fr/licence-ouverte-open-licence/">{t("legal.licence.text")}</a>
      </p>
      <h2>{t("legal.licence.data.title")}</h2>
      <p>{t("legal.licence.data")}</p>
    </div>
  );
}
