import type { Body } from "../domain/directory/body.ts";
import { useWords } from "../i18n/words-context.ts";
import { BodySearch } from "../kit/body-search.tsx";
import { ButtonLink } from "../kit/button.tsx";
import { Details } from "../kit/details.tsx";
import { pathTo } from "../kit/path-to.ts";
import type { SearchView } from "./search.view.ts";
import { SearchMatches } from "./search-matches.tsx";
import styles from "./start.module.css";

/** Chooses whom to assess: found by a search, taken from a list, fictional, or named by the visitor. */
export function SearchPage({ typed, matches, source, metropoles, demonstrations }: SearchView) {
  const { t, locale } = useWords();
  return (
    <div className="flow">
      <h1>{t("start.search.title")}</h1>
      <p className="lead">{t("start.search.lead")}</p>
      <BodySearch typed={typed} />
      {typed === "" ? null : <Found typed={typed} matches={matches} />}
      <Details summary={t("start.all.title")} open={typed === "" || matches.length === 0}>
        <Bodies bodies={metropoles} />
      </Details>
      {demonstrations.length === 0 ? null : (
        <>
          <h2>{t("start.demo.title")}</h2>
          <p>{t("start.demo.help")}</p>
          <Bodies bodies={demonstrations} />
        </>
      )}
      <h2 id="autre">{t("start.other.title")}</h2>
      <p>{t("start.other.help")}</p>
      <p>
        <ButtonLink kind="secondary" href={pathTo("start-assessment", { locale, slug: "autre" })}>
          {t("start.other.submit")}
        </ButtonLink>
      </p>
      {source === "" ? null : <p className="small muted">{t("start.results.source", { source })}</p>}
    </div>
  );
}

function Found({ typed, matches }: Pick<SearchView, "typed" | "matches">) {
  const { t } = useWords();
  if (matches.length === 0) {
    return (
      <section className="flow" aria-labelledby="found">
        <h2 id="found">{t("start.none.title", { query: typed })}</h2>
        <p>{t("start.none.spelling")}</p>
        <p>{t("start.none.elsewhere")}</p>
      </section>
    );
  }
  return (
    <section className="flow" aria-labelledby="found">
      <h2 id="found">{t("start.results.title", { count: matches.length, query: typed })}</h2>
      <SearchMatches matches={matches} />
    </section>
  );
}

function Bodies({ bodies }: { readonly bodies: readonly Body[] }) {
  const { locale } = useWords();
  return (
    <ul className={styles["bodies"]}>
      {bodies.map(({ slug, name }) => (
        <li key={slug}>
          <a href={pathTo("start-assessment", { locale, slug })}>{name}</a>
        </li>
      ))}
    </ul>
  );
}
