import { dimensionMark } from "../charts/dimension-mark.ts";
import { ScoreStripChart } from "../charts/score-strip.tsx";
import type { ScoreFinding } from "../domain/findings/dimension-findings.ts";
import type { Words } from "../i18n/words.ts";
import { useWords } from "../i18n/words-context.ts";
import { DimensionChip } from "../kit/dimension-chip.tsx";
import { StackedTable } from "../kit/stacked-table.tsx";
import { surveyNames } from "../kit/survey-names.ts";
import { TypedText } from "../kit/typed-text.tsx";
import styles from "./findings.module.css";
import type { PartProps } from "./findings.view.ts";

/** All scores as dots, or a hundred of so many, dimension by dimension in the order of the questionnaire, and the same figures in a table. */
export function ScoresPart({ told, model, texts, language }: PartProps) {
  const { t } = useWords();
  const names = surveyNames(model, texts);
  const rows = told.dimensions.map((finding, place) => ({
    ...{ finding, mark: dimensionMark(place), label: names.section(finding.id) },
  }));
  const isMany = told.dimensions.some(({ centiles }) => centiles !== null);
  return (
    <section className="flow" aria-labelledby="scores">
      <h2 id="scores">{t("findings.scores.title")}</h2>
      <p className="muted">{t(isMany ? "findings.scores.measureMany" : "findings.scores.measure")}</p>
      <ul className={styles["strips"]}>
        {rows.map(({ finding, mark, label }) => (
          <li key={finding.id}>
            <h3 className={styles["name"]}>
              <DimensionChip mark={mark} /> <TypedText text={label} of={language} />
            </h3>
            <ScoreStripChart
              id={`strip-${finding.id}`}
              scores={finding.centiles ?? finding.dots.map(({ score }) => score)}
              median={finding.median}
              interval={finding.interval}
              words={{
                title: label,
                description: t(isMany ? "findings.scores.descriptionMany" : "findings.scores.description"),
              }}
            />
          </li>
        ))}
      </ul>
      <ScoreTable told={told} rows={rows} language={language} />
    </section>
  );
}

interface ScoreTableProps extends Pick<PartProps, "told" | "language"> {
  readonly rows: readonly {
    readonly finding: ScoreFinding & { readonly id: string };
    readonly label: string;
  }[];
}

function ScoreTable({ told, rows, language }: ScoreTableProps) {
  const words = useWords();
  const { t } = words;
  return (
    <StackedTable
      caption={t("findings.scores.caption")}
      isCompact
      columns={[
        { id: "dimension", label: t("kit.table.dimension") },
        { id: "n", label: t("findings.column.n"), align: "end" },
        { id: "median", label: t("findings.column.median"), align: "end" },
        { id: "interval", label: t("findings.column.interval"), align: "end" },
        { id: "quartiles", label: t("findings.column.quartiles"), align: "end" },
        { id: "without", label: t("findings.column.without"), align: "end" },
      ]}
      rows={[
        ...rows.map(({ finding, label }) => ({
          id: finding.id,
          cells: [<TypedText key="name" text={label} of={language} />, ...cellsOf(finding, words)],
        })),
        { id: "overall", cells: [t("findings.scores.overall"), ...cellsOf(told.overall, words)] },
      ]}
    />
  );
}

function cellsOf({ n, median, interval, quartiles, without }: ScoreFinding, { t, number }: Words) {
  const score = (value: number) => number(value, { decimals: 0 });
  const between = (low: number, high: number) =>
    t("findings.between", { low: score(low), high: score(high) });
  return [
    n,
    median === null ? t("findings.none") : score(median),
    interval === null ? t("findings.none") : between(interval.low, interval.high),
    quartiles === null ? t("findings.none") : between(...quartiles),
    without,
  ];
}
