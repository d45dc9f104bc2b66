// One body over its editions: what the same questions say, and where they are not the same any more.
import { useWords } from "../i18n/words-context.ts";
import { BackLink } from "../kit/back-link.tsx";
import { DemoBanner } from "../kit/demo-banner.tsx";
import { usePageContext } from "../kit/page-context.ts";
import { pathTo } from "../kit/path-to.ts";
import { PrintFooter } from "../kit/print-footer.tsx";
import { PrintHeader } from "../kit/print-header.tsx";
import type { EvolutionView } from "./evolution.view.ts";
import { EvolutionDrawings } from "./evolution-drawings.tsx";
import { evolutionRows } from "./evolution-rows.ts";
import { lastSentence } from "./evolution-sentences.ts";
import { EvolutionTable } from "./evolution-table.tsx";

export function EvolutionPage(page: EvolutionView) {
  const words = useWords();
  const { t, locale, list } = words;
  const { body, results, apart } = page;
  const rows = evolutionRows(page, words);
  const isOne = results.length === 1;
  return (
    <article className="flow">
      <OnPaper {...page} />
      {body.isDemonstration ? <DemoBanner>{t("published.fictional")}</DemoBanner> : null}
      <BackLink href={pathTo("public-body", { locale, slug: body.slug })}>
        {t("comparison.evolution.back")}
      </BackLink>
      <div>
        <p className="caption">{t("comparison.evolution.caption")}</p>
        <h1>{body.name}</h1>
      </div>
      <p className="lead">{isOne ? t("comparison.evolution.one") : lastSentence(rows, results, words)}</p>
      <Editions {...page} />
      {apart.length === 0 ? null : (
        <p>{t("comparison.evolution.apart", { count: apart.length, list: list(apart) })}</p>
      )}
      {isOne ? null : (
        <>
          <p>{t("comparison.evolution.read")}</p>
          <p className="no-print">
            <a href="#tableau">{t("comparison.toTable")}</a>
          </p>
          <EvolutionDrawings {...page} rows={rows} />
          <EvolutionTable {...page} rows={rows} />
        </>
      )}
      <Files {...body} />
    </article>
  );
}

/** Whose it is, up to which result, and where it is read. */
function OnPaper({ body: { slug, name }, results }: EvolutionView) {
  const { t, locale, date } = useWords();
  const { origin = "" } = usePageContext();
  const latest = results.at(-1);
  if (latest === undefined) return null;
  const status = t("published.paper", { number: latest.number, date: date(latest.at) });
  return (
    <>
      <PrintHeader territory={name} edition={t("comparison.evolution.caption")} status={status} />
      <PrintFooter url={origin + pathTo("public-evolution", { locale, slug })} />
    </>
  );
}

function Editions({ body: { slug }, results }: EvolutionView) {
  const { t, locale, date } = useWords();
  return (
    <ul>
      {results.map(({ content: { edition, model }, number, at }) => (
        <li key={edition}>
          <a href={pathTo("public-page", { locale, slug, edition })}>{t("kit.edition", { edition })}</a>
          {t("comparison.evolution.edition", { number, date: date(at), version: model.survey.version })}
        </li>
      ))}
    </ul>
  );
}

function Files({ slug }: Pick<EvolutionView["body"], "slug">) {
  const { t, locale } = useWords();
  const path = pathTo("public-evolution-csv", { locale, slug });
  return (
    <section className="flow no-print" aria-labelledby="files-title">
      <h2 id="files-title">{t("comparison.evolution.files")}</h2>
      <ul>
        <li>
          <a href={`${path}?dialecte=excel-fr`}>{t("published.takeAway.excel")}</a>
        </li>
        <li>
          <a href={path}>{t("published.takeAway.csv")}</a>
        </li>
      </ul>
    </section>
  );
}
