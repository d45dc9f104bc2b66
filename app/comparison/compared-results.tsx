import { NamedDots } from "../charts/named-dots.tsx";
import { useWords } from "../i18n/words-context.ts";
import { ChartLegend } from "../kit/chart-legend.tsx";
import { DimensionChip } from "../kit/dimension-chip.tsx";
import { usePageContext } from "../kit/page-context.ts";
import { pathTo } from "../kit/path-to.ts";
import { PrintFooter } from "../kit/print-footer.tsx";
import { scaleBands } from "../kit/profile-rows.ts";
import { TypedText } from "../kit/typed-text.tsx";
import { type ComparedRow, comparedRows } from "./compared-rows.ts";
import { ComparedTable } from "./compared-table.tsx";
import styles from "./comparison.module.css";
import type { SideBySide } from "./comparison.view.ts";
import { basisSentence, gapSentence, overallSentence } from "./gap-sentences.ts";

/** What may be said first, then the same figures drawn and in a table. */
export function ComparedResults(compared: SideBySide) {
  const words = useWords();
  const { t } = words;
  const rows = comparedRows(compared, words);
  return (
    <>
      <OnPaper {...compared} />
      {compared.isOneSurvey ? <p className="lead">{overallSentence(rows, words)}</p> : null}
      <Versions {...compared} />
      <Results {...compared} />
      {compared.isOneSurvey ? (
        <>
          <p>{t("comparison.read")}</p>
          <p className="no-print">
            <a href="#tableau">{t("comparison.toTable")}</a>
          </p>
          <Multiples {...compared} rows={rows} />
          <ComparedTable {...compared} rows={rows} />
        </>
      ) : null}
    </>
  );
}

/** Where it is read, with the edition of each. */
function OnPaper({ results }: SideBySide) {
  const { locale } = useWords();
  const { origin = "" } = usePageContext();
  const asked = results.map(({ content }) => ["m", `${content.body.slug}:${content.edition}`]);
  const query = String(new URLSearchParams(asked)).replaceAll("%3A", ":");
  return <PrintFooter url={`${origin}${pathTo("comparison", { locale })}?${query}`} />;
}

/** What of them can be compared at all, in words. */
function Versions({ isOneSurvey, versions, results }: SideBySide) {
  const { t, list } = useWords();
  if (!isOneSurvey) return <p className="lead">{t("comparison.versions.two")}</p>;
  if (versions.length === 1) return null;
  const told = results.map(({ content }) =>
    t("comparison.versions.one", { name: content.body.name, version: content.model.survey.version }),
  );
  return <p>{t("comparison.versions", { list: list(told) })}</p>;
}

/** Which results these are, each with the way to its own page. */
function Results({ results }: SideBySide) {
  const { t, locale, date } = useWords();
  return (
    <ul>
      {results.map(({ content: { body, edition }, number, at }) => (
        <li key={body.slug}>
          <a href={pathTo("public-page", { locale, slug: body.slug, edition })}>{body.name}</a>
          {t("comparison.result", { edition, number, date: date(at) })}
        </li>
      ))}
    </ul>
  );
}

interface MultiplesProps extends SideBySide {
  readonly rows: readonly ComparedRow[];
}

/** One small drawing a dimension, all on the same scale. */
function Multiples({ rows, newest, results }: MultiplesProps) {
  const words = useWords();
  const { t } = words;
  const bands = scaleBands(newest.model, newest.texts);
  const names = results.map(({ content }) => content.body.name);
  const legend = (["score", "bounds", "missing"] as const).map((mark) => ({
    ...{ mark, text: t(`published.legend.${mark}`) },
  }));
  return (
    <section className="flow" aria-labelledby="drawings-title">
      <h2 id="drawings-title">{t("comparison.drawings.title")}</h2>
      <p className="muted">{t("published.profile.measure")}</p>
      <ChartLegend items={legend} levels={bands} />
      <ul className={styles["multiples"]}>
        {rows.map((row) => (
          <li key={row.id}>
            <h3 className={styles["dimension"]}>
              <DimensionChip mark={row} /> <TypedText text={row.label} of={newest.language} />
            </h3>
            <p>{gapSentence(row, words, names)}</p>
            {row.scores.length === 0 ? null : (
              <NamedDots
                id={`dots-${row.id}`}
                rows={row.scores}
                bands={bands}
                words={{ title: row.label, description: t("comparison.drawings.description") }}
              />
            )}
            <Basis row={row} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Basis({ row }: { readonly row: ComparedRow }) {
  const sentence = basisSentence(row, useWords());
  return sentence === null ? null : <p className="small muted">{sentence}</p>;
}
