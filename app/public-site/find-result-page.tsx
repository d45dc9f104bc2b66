import { useWords } from "../i18n/words-context.ts";
import { BodySearch } from "../kit/body-search.tsx";
import { pathTo } from "../kit/path-to.ts";
import { FoundTitle } from "../start/found-title.tsx";
import { CompareLinks } from "./compare-links.tsx";
import type { FindResultView } from "./find-result.view.ts";
import { FoundResults } from "./found-results.tsx";
import { PublishedLinks } from "./published-links.tsx";

/** Where a resident finds what a métropole has published, or that it has published nothing. */
export function FindResultPage(page: FindResultView) {
  const { t, locale } = useWords();
  return (
    <div className="flow">
      <h1>{t("published.find.title")}</h1>
      <p className="lead">{t("published.find.lead")}</p>
      <BodySearch typed={page.typed} action={pathTo("find-result", { locale })} />
      {page.typed === "" ? null : <Found {...page} />}
      <Published {...page} />
      <p>
        <a href={pathTo("public-editions", { locale })}>{t("published.find.editions")}</a>
      </p>
      <p>
        <a href={pathTo("data", { locale })}>{t("published.find.data")}</a>
      </p>
      <p>
        {t("published.find.work")}{" "}
        <a href={pathTo("choose-body", { locale })}>{t("published.find.work.link")}</a>
      </p>
    </div>
  );
}

function Found({ typed, found, fictional, isNear, hasMore }: FindResultView) {
  const { t, locale } = useWords();
  const more = `${pathTo("find-result", { locale })}?${new URLSearchParams({ q: typed, plus: "" })}`;
  return (
    <section className="flow" aria-labelledby="found">
      <FoundTitle {...{ typed, count: found.length, isNear, hasMore }} />
      {found.length > 0 ? (
        <FoundResults found={found} />
      ) : (
        <>
          <p>{t("start.none.spelling")}</p>
          <p>{t("published.find.elsewhere")}</p>
        </>
      )}
      {hasMore ? (
        <p>
          <a href={more}>{t("start.results.showMore")}</a>
        </p>
      ) : null}
      {fictional.length === 0 ? null : (
        <>
          <h3>{t("start.results.fictionalTitle")}</h3>
          <FoundResults found={fictional} />
        </>
      )}
    </section>
  );
}

function Published({ published, unlisted }: FindResultView) {
  const { t } = useWords();
  if (published.length === 0) return <p>{t("published.find.nobody")}</p>;
  return (
    <section className="flow" aria-labelledby="published">
      <h2 id="published">{t("published.find.publishedTitle", { count: published.length + unlisted })}</h2>
      <PublishedLinks published={published} />
      {unlisted === 0 ? null : <p>{t("published.find.more", { count: unlisted })}</p>}
      <CompareLinks />
    </section>
  );
}
