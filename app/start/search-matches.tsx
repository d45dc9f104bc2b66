import type { DirectoryMatch } from "../domain/directory/match-body.ts";
import type { Words } from "../i18n/words.ts";
import { useWords } from "../i18n/words-context.ts";
import { pathTo } from "../kit/path-to.ts";
import { Tag } from "../kit/tag.tsx";
import styles from "./start.module.css";

/** Each with why it was found: someone who typed a postcode may not know the name of the métropole. */
export function SearchMatches({ matches }: { readonly matches: readonly DirectoryMatch[] }) {
  const words = useWords();
  const { t, locale } = words;
  return (
    <ul className={styles["matches"]}>
      {matches.map((match) => (
        <li key={match.body.slug}>
          <a className={styles["match"]} href={pathTo("start-assessment", { locale, slug: match.body.slug })}>
            {match.body.name}
          </a>{" "}
          {match.body.demonstration ? <Tag tone="warning">{t("start.results.fictional")}</Tag> : null}
          <p className="muted">{[whyFound(match, words), ...populationOf(match, words)].join(" · ")}</p>
        </li>
      ))}
    </ul>
  );
}

function populationOf({ body: { population } }: DirectoryMatch, { t, number }: Words): readonly string[] {
  if (population === null) return [];
  return [t("start.results.population", { count: population, population: number(population) })];
}

function whyFound({ because, otherCommunes }: DirectoryMatch, { t }: Words): string {
  if (because.kind === "name") return t("start.results.name");
  if (because.kind === "short-name") return t("start.results.shortName", { short: because.name });
  if (because.kind === "territory") return t("start.results.territory", { name: because.name });
  if (because.kind === "former") return t("start.results.former", because);
  const { commune, postcode } = because;
  const why =
    postcode === null
      ? t("start.results.commune", { commune })
      : t("start.results.communePostcode", { commune, postcode });
  return otherCommunes === 0 ? why : `${why}, ${t("start.results.more", { count: otherCommunes })}`;
}
