import type { Body } from "../domain/directory/body.ts";
import { useWords } from "../i18n/words-context.ts";
import { BodySearch } from "../kit/body-search.tsx";
import { ButtonLink } from "../kit/button.tsx";
import { pathTo } from "../kit/path-to.ts";
import { FoundTitle } from "./found-title.tsx";
import type { SearchView } from "./search.view.ts";
import { SearchMatches } from "./search-matches.tsx";
import styles from "./start.module.css";

/** Chooses whom to assess: found by a search, taken from a list, fictional, or named by the visitor. */
export function SearchPage(page: SearchView) {
  const { t, locale } = useWords();
  const { typed, source, metropoles, demonstrations } = page;
  return (
    <div className="flow">
      <h1>{t("start.search.title")}</h1>
      <p className="lead">{t("start.search.lead")}</p>
      <BodySearch typed={typed} />
      {typed === "" ? null : <FoundBodies {...page} />}
      {metropoles === null ? (
        <p>
          <a href={`${pathTo("choose-body", { locale })}?tout`}>{t("start.all.title")}</a>
        </p>
      ) : (
        <section className="flow" aria-labelledby="tout">
          <h2 id="tout">{t("start.all.title")}</h2>
          <Bodies bodies={metropoles} />
        </section>
      )}
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

function FoundBodies({ typed, matches, fictional, isNear, hasMore }: SearchView) {
  const { t, locale } = useWords();
  const more = `${pathTo("choose-body", { locale })}?${new URLSearchParams({ q: typed, plus: "" })}`;
  return (
    <section className="flow" aria-labelledby="found">
      <FoundTitle {...{ typed, count: matches.length, isNear, hasMore }} />
      {matches.length === 0 ? <NotFound /> : <SearchMatches matches={matches} />}
      {hasMore ? (
        <p>
          <a href={more}>{t("start.results.showMore")}</a>
        </p>
      ) : null}
      {fictional.length > 0 ? (
        <>
          <h3>{t("start.results.fictionalTitle")}</h3>
          <SearchMatches matches={fictional} />
        </>
      ) : null}
    </section>
  );
}

function NotFound() {
  const { t } = useWords();
  return (
    <>
      <p>{t("start.none.spelling")}</p>
      <p>{t("start.none.elsewhere")}</p>
    </>
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
