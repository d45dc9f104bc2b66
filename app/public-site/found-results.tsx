import { useWords } from "../i18n/words-context.ts";
import { pathTo } from "../kit/path-to.ts";
import { SearchMatches } from "../start/search-matches.tsx";
import type { FoundBody, FoundResult } from "./find-result.view.ts";

const NOTHING: FoundResult = { kind: "none", participates: null };

/** Each body with what it has published, and the way for who works there. */
export function FoundResults({ found }: { readonly found: readonly FoundBody[] }) {
  const { t, locale } = useWords();
  const results = new Map(found.map(({ match, result }) => [match.body.slug, result]));
  const resultOf = (slug: string) => results.get(slug) ?? NOTHING;
  return (
    <SearchMatches
      matches={found.map(({ match }) => match)}
      hrefOf={({ slug }) => {
        const result = resultOf(slug);
        return result.kind === "none"
          ? null
          : pathTo("public-page", { locale, slug, edition: result.edition });
      }}
      below={({ slug, name }) => (
        <>
          <Published {...resultOf(slug)} />
          <p>
            <a href={pathTo("start-assessment", { locale, slug })}>
              {t("published.find.assess")}
              <span className="visually-hidden"> ({name})</span>
            </a>
          </p>
        </>
      )}
    />
  );
}

function Published(result: FoundResult) {
  const { t, date } = useWords();
  if (result.kind === "none") {
    const { participates } = result;
    return (
      <p>
        {t("publication.listing.nothing")}
        {participates === null
          ? null
          : ` ${t("publication.listing.takesPart", { edition: participates.edition, date: date(participates.since) })}`}
      </p>
    );
  }
  if (result.kind === "withdrawn") return <p>{t("published.find.withdrawn", { date: date(result.at) })}</p>;
  return <p>{t("published.find.published", { edition: result.edition })}</p>;
}
