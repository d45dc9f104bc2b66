import { useWords } from "../i18n/words-context.ts";
import { pathTo } from "../kit/path-to.ts";

/** Where a reader would look for a ranking: that there is none, and why. */
export function NoRanking() {
  const { t, locale } = useWords();
  return (
    <section id="classement" className="flow" aria-labelledby="no-ranking-title">
      <h2 id="no-ranking-title">{t("comparison.ranking.title")}</h2>
      <p>{t("comparison.ranking.why")}</p>
      <p>{t("comparison.ranking.instead")}</p>
      <p>
        <a href={pathTo("method", { locale })}>{t("published.provenance.method")}</a>
      </p>
    </section>
  );
}
