import { useWords } from "../i18n/words-context.ts";
import { pathTo } from "../kit/path-to.ts";
import type { PublicEdition, PublicEditionsView } from "./public-releases.view.ts";

/** The editions that have begun, and where each tells about itself. */
export function PublicEditionsPage({ editions }: PublicEditionsView) {
  const { t, locale } = useWords();
  return (
    <div className="flow">
      <h1>{t("releases.editions.title")}</h1>
      <p className="lead">{t("releases.editions.lead")}</p>
      {editions.length === 0 ? <p>{t("releases.editions.none")}</p> : null}
      {editions.length === 0 ? null : (
        <ul>
          {editions.map((edition) => (
            <EditionLine key={edition.edition} {...edition} />
          ))}
        </ul>
      )}
      <p>
        <a href={pathTo("find-result", { locale })}>{t("releases.editions.results")}</a>
      </p>
    </div>
  );
}

function EditionLine({ edition, name, isDemonstration, newest }: PublicEdition) {
  const { t, date, locale } = useWords();
  return (
    <li>
      <a href={pathTo("edition-findings", { locale, edition })}>
        {t(isDemonstration ? "releases.editions.fictional" : "releases.editions.edition", { edition: name })}
      </a>
      {" – "}
      <a href={pathTo("public-releases", { locale, edition })}>
        {newest === null
          ? t("releases.editions.nothing")
          : t("releases.editions.newest", { number: newest.number, date: date(newest.shownAt) })}
      </a>
    </li>
  );
}
