import { useWords } from "../i18n/words-context.ts";
import { BodySearch } from "../kit/body-search.tsx";
import { pathTo } from "../kit/path-to.ts";
import type { AccessBodyView } from "./access-request.view.ts";

/** Which body one asks to be let into the team of. */
export function AccessBodyPage({ typed, matches }: AccessBodyView) {
  const { t, locale } = useWords();
  return (
    <div className="flow">
      <h1>{t("team.access.body.title")}</h1>
      <p className="lead">{t("team.access.body.lead")}</p>
      <BodySearch typed={typed} action={pathTo("access-body", { locale })} />
      {typed === "" ? null : <Found typed={typed} matches={matches} />}
      <p>
        {t("team.access.body.without")}{" "}
        <a href={pathTo("choose-body", { locale })}>{t("team.access.body.try")}</a>
      </p>
    </div>
  );
}

function Found({ typed, matches }: AccessBodyView) {
  const { t, locale } = useWords();
  if (matches.length === 0) return <p>{t("team.access.body.none", { query: typed })}</p>;
  return (
    <section className="flow" aria-labelledby="found">
      <h2 id="found">{t("team.access.body.found")}</h2>
      <ul>
        {matches.map(({ body: { slug, name } }) => (
          <li key={slug}>
            <a href={pathTo("access-request", { locale, slug })}>{name}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}
