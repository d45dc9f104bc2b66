import { useWords } from "../i18n/words-context.ts";
import { pathTo } from "../kit/path-to.ts";

/** Beside a list of bodies, where a reader would look for a ranking. */
export function CompareLinks() {
  const { t, locale } = useWords();
  const path = pathTo("comparison", { locale });
  return (
    <ul>
      <li>
        <a href={path}>{t("published.compare")}</a>
      </li>
      <li>
        <a href={`${path}#classement`}>{t("published.compare.noRanking")}</a>
      </li>
    </ul>
  );
}
