import { AmongStripChart } from "../charts/among-strip.tsx";
import { type DimensionMark, dimensionMark } from "../charts/dimension-mark.ts";
import type { AmongDimension } from "../domain/peers/among-published.ts";
import { useWords } from "../i18n/words-context.ts";
import { ChartLegend, type SpreadMark } from "../kit/chart-legend.tsx";
import { DimensionChip } from "../kit/dimension-chip.tsx";
import { scoreText } from "../kit/profile-rows.ts";
import { surveyNames } from "../kit/survey-names.ts";
import { TypedText } from "../kit/typed-text.tsx";
import { DimensionTable } from "./dimension-table.tsx";
import { basisSentences, standingSentence } from "./peer-sentences.ts";
import styles from "./peers.module.css";
import type { PeersView, Published } from "./peers.view.ts";

interface DimensionsProps {
  readonly own: PeersView["own"];
  readonly published: Published;
}

/** All on the same scale, in the order of the questionnaire, each with the same figures in a table. */
export function DimensionsPart({ own, published }: DimensionsProps) {
  const { t } = useWords();
  const { dimensions, newest } = published;
  const names = surveyNames(newest.model, newest.texts);
  const legend = marksOf(dimensions).map((mark) => ({ mark, text: t(`peers.legend.${mark}`) }));
  return (
    <section className="flow" aria-labelledby="dimensions">
      <h2 id="dimensions">{t("comparison.drawings.title")}</h2>
      <p>{t("peers.read")}</p>
      <ChartLegend items={legend} levels={[]} />
      <ul className={styles["dimensions"]}>
        {dimensions.map((dimension, place) => (
          <Dimension
            key={dimension.id}
            {...{ own, published, dimension, mark: dimensionMark(place) }}
            label={names.section(dimension.id)}
          />
        ))}
      </ul>
    </section>
  );
}

function marksOf(dimensions: readonly AmongDimension[]): readonly SpreadMark[] {
  const has = (of: (one: AmongDimension) => boolean) => dimensions.some(of);
  return [
    ...(has(({ own }) => own !== null) ? (["own"] as const) : []),
    ...(has(({ n, others }) => n > 0 || others.length > 0) ? (["other"] as const) : []),
    ...(has(({ median }) => median !== null) ? (["median"] as const) : []),
    ...(has(({ quartiles }) => quartiles !== null) ? (["half"] as const) : []),
  ];
}

interface DimensionProps extends DimensionsProps {
  readonly dimension: AmongDimension;
  readonly mark: DimensionMark;
  readonly label: string;
}

function Dimension({ own, published, dimension, mark, label }: DimensionProps) {
  const words = useWords();
  const { t } = words;
  const { id, basis, others, centiles, median, quartiles } = dimension;
  const basisText = basisSentences(dimension, published, words).join(" ");
  return (
    <li>
      <h3 className={styles["name"]}>
        <DimensionChip mark={mark} /> <TypedText text={label} of={published.newest.language} />
      </h3>
      <p>{standingSentence(dimension, words)}</p>
      {basis.kind === "no-question" ? null : (
        <div className={styles["beside"]}>
          <AmongStripChart
            id={`parmi-${id}`}
            own={dimension.own}
            others={centiles?.map(alone) ?? others.map(({ score }) => score)}
            median={median}
            quartiles={quartiles}
            figure={scoreText(dimension.own?.score ?? null, words)}
            words={{
              title: label,
              description: t(centiles === null ? "peers.drawing" : "peers.drawingMany"),
            }}
          />
          <DimensionTable {...{ own, published, dimension, label }} />
        </div>
      )}
      {basisText === "" ? null : <p className="small muted">{basisText}</p>}
    </li>
  );
}

function alone(score: number) {
  return { score, low: score, high: score };
}
