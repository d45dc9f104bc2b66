import { ScatterPlot } from "../charts/scatter-plot.tsx";
import { useWords } from "../i18n/words-context.ts";
import { StackedTable } from "../kit/stacked-table.tsx";
import { surveyNames } from "../kit/survey-names.ts";
import { TypedText } from "../kit/typed-text.tsx";
import type { PartProps } from "./findings.view.ts";

/** Gains by how well they are proved; dots beside maturity, and no line through them. */
export function GainsPart({ told: { gains }, bodies, model, texts, language }: PartProps) {
  const { t, number } = useWords();
  const names = surveyNames(model, texts);
  if (gains === null) return null;
  const measured = gains.dots.map((dot) => dot.measured);
  return (
    <section className="flow" aria-labelledby="gains">
      <h2 id="gains">{t("findings.gains.title")}</h2>
      <p>{t("findings.gains.what")}</p>
      <StackedTable
        caption={t("findings.gains.caption", { n: gains.n })}
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
      {gains.dots.length < 2 ? null : (
        <>
          <h3>{t("findings.gains.beside")}</h3>
          <ScatterPlot
            id="gains-dots"
            dots={gains.dots.map((dot) => ({ x: dot.measured, y: dot.score }))}
            axis={{
              low: number(Math.min(...measured)),
              high: t("findings.gains.axis", { count: Math.max(...measured) }),
            }}
            words={{ title: t("findings.gains.beside"), description: t("findings.dots.description") }}
          />
          <StackedTable
            caption={t("findings.gains.beside")}
            isCompact
            columns={[
              { id: "body", label: t("findings.column.body") },
              { id: "measured", label: t("findings.column.measured"), align: "end" },
              { id: "score", label: t("findings.column.score"), align: "end" },
            ]}
            rows={gains.dots.map(({ body, measured: count, score }) => ({
              id: body,
              cells: [bodies[body] ?? body, count, number(score, { decimals: 0 })],
            }))}
          />
        </>
      )}
    </section>
  );
}
