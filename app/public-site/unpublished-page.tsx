import { useWords } from "../i18n/words-context.ts";
import { pathTo } from "../kit/path-to.ts";
import type { UnpublishedView } from "./public-page.view.ts";

/** Neutral: unless the body let it be known that it takes part, nothing tells whether it has begun or has declined. */
export function UnpublishedPage({ body, participates }: UnpublishedView) {
  const { t, locale, date } = useWords();
  return (
    <div className="flow">
      <h1>{body.name}</h1>
      <p className="lead">{t("publication.listing.nothing")}</p>
      {participates === null ? (
        <p>{t("published.unpublished.means")}</p>
      ) : (
        <p>
          {t("publication.listing.takesPart", {
            edition: participates.edition,
            date: date(participates.since),
          })}{" "}
          {t("published.unpublished.taking")}
        </p>
      )}
      <p>
        <a href={pathTo("method", { locale })}>{t("published.provenance.method")}</a>
      </p>
      <p>
        <a href={pathTo("home", { locale })}>{t("published.home")}</a>
      </p>
    </div>
  );
}
