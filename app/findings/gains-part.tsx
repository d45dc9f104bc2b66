import { ScatterPlot } from "../charts/scatter-plot.tsx";
import type { GainDot, GainFindings } from "../domain/findings/gain-findings.ts";
import { useWords } from "../i18n/words-context.ts";
import { StackedTable } from "../kit/stacked-table.tsx";
import { surveyNames } from "../kit/survey-names.ts";
import { TypedText } from "../kit/typed-text.tsx";
import type { PartProps } from "./findings.view.ts";
import { TenthsTable } from "./tenths-table.tsx";

/** Gains by how well they are proved; dots beside maturity, and no line through them. */
export function GainsPart({ told: { gains }, all, bodies, model, texts, language }: PartProps) {
  const { t } = useWords();
  const names = surveyNames(model, texts);
  if (gains === null) return null;
  return (
    <section className="flow" aria-labelledby="gains">
      <h2 id="gains">{t("findings.gains.title")}</h2>
      <p>{t("findings.gains.what")}</p>
      <StackedTable
        caption={t("findings.gains.caption", { n: gains.n, all })}
        isCompact
        columns={[
          { id: "gain", label: t("findings.column.gain") },
          ...[0, 1, 2, 3, 4].map((step) => ({
            ...{ id: `proof-${step}`, label: t(`findings.proof.${step as 0 | 1 | 2 | 3 | 4}`) },
            align: "end" as const,
          })),
        ]}
        rows={gains.gains.map(({ id, counts }) => ({
          id,
          cells: [<TypedText key="name" text={names.question(id)} of={language} />, ...counts],
        }))}
      />
      <BesideMaturity gains={gains} bodies={bodies} />
    </section>
  );
}

interface BesideMaturityProps extends Pick<PartProps, "bodies"> {
  readonly gains: GainFindings;
}

function BesideMaturity({ gains: { dots, tenths }, bodies }: BesideMaturityProps) {
  const { t, number } = useWords();
  const points = tenths ?? dots.map(({ measured: x, score: y }) => ({ x, y }));
  const measured = points.map(({ x }) => x);
  if (points.length < 2) return null;
  return (
    <>
      <h3>{t("findings.gains.beside")}</h3>
      <p className="muted">{t(tenths === null ? "findings.dots.each" : "findings.dots.tenth")}</p>
      <ScatterPlot
        id="gains-dots"
        dots={points}
        axis={{
          low: number(Math.min(...measured)),
          high: t("findings.gains.axis", { count: Math.max(...measured) }),
        }}
        words={{
          title: t("findings.gains.beside"),
          description: t(tenths === null ? "findings.dots.description" : "findings.dots.tenthDescription"),
        }}
      />
      {tenths === null ? (
        <DotsTable dots={dots} bodies={bodies} />
      ) : (
        <TenthsTable
          caption={t("findings.gains.beside")}
          label={t("findings.column.measured")}
          tenths={tenths}
          show={number}
        />
      )}
    </>
  );
}

interface DotsTableProps extends Pick<PartProps, "bodies"> {
  readonly dots: readonly GainDot[];
}

function DotsTable({ dots, bodies }: DotsTableProps) {
  const { t, number } = useWords();
  return (
    <StackedTable
      caption={t("findings.gains.beside")}
      isCompact
      columns={[
        { id: "body", label: t("findings.column.body") },
        { id: "measured", label: t("findings.column.measured"), align: "end" },
        { id: "score", label: t("findings.column.score"), align: "end" },
      ]}
      rows={dots.map(({ body, measured, score }) => ({
        id: body,
        cells: [bodies[body] ?? body, measured, number(score, { decimals: 0 })],
      }))}
    />
  );
}
