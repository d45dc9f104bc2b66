import type { ReactNode } from "react";
import type { Body } from "../domain/directory/body.ts";
import type { DirectoryMatch } from "../domain/directory/match-body.ts";
import type { Words } from "../i18n/words.ts";
import { useWords } from "../i18n/words-context.ts";
import { pathTo } from "../kit/path-to.ts";
import { Tag } from "../kit/tag.tsx";
import styles from "./start.module.css";

interface SearchMatchesProps {
  readonly matches: readonly DirectoryMatch[];
  /** Where its name leads: to the start of an assessment, unless said; null leads nowhere. */
  readonly hrefOf?: (body: Body) => string | null;
  readonly below?: (body: Body) => ReactNode;
}

/** Each with why it was found: someone who typed a postcode may not know the name of the métropole. */
export function SearchMatches({ matches, hrefOf, below }: SearchMatchesProps) {
  const words = useWords();
  const { t, locale } = words;
  const startOf = ({ slug }: Body) => pathTo("start-assessment", { locale, slug });
  return (
    <ul className={styles["matches"]}>
      {matches.map((match) => (
        <li key={match.body.slug}>
          <Name body={match.body} href={(hrefOf ?? startOf)(match.body)} />{" "}
          {match.body.demonstration ? <Tag tone="warning">{t("start.results.fictional")}</Tag> : null}
          <p className="muted">{[whyFound(match, words), ...populationOf(match, words)].join(" · ")}</p>
          {below?.(match.body)}
        </li>
      ))}
    </ul>
  );
}

function Name({ body: { name }, href }: { readonly body: Body; readonly href: string | null }) {
  if (href === null) return <span className={styles["match"]}>{name}</span>;
  return (
    <a className={styles["match"]} href={href}>
      {name}
    </a>
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
