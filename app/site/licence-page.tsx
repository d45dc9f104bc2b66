import { useWords } from "../i18n/words-context.ts";
import { LICENCE } from "../kit/licence.ts";
import type { SiteView } from "./site.view.ts";

export function LicencePage({ site }: { readonly site: SiteView }) {
  const { t } = useWords();
  return (
    <div className="flow">
      <h1>{t("site.legal.licence.title")}</h1>
      <h2 id="code">{t("site.legal.licence.code.title")}</h2>
      <p>{t("site.legal.licence.code")}</p>
      {site.sourceUrl === null ? null : (
        <p>
          <a href={site.sourceUrl}>{t("site.legal.licence.source")}</a>
        </p>
      )}
      <h2>{t("site.legal.licence.content.title")}</h2>
      <p>{t("site.legal.licence.content")}</p>
      <p>
        <a href={LICENCE.path}>{t("site.legal.licence.text")}</a>
      </p>
      <h2>{t("site.legal.licence.data.title")}</h2>
      <p>{t("site.legal.licence.data")}</p>
    </div>
  );
}
