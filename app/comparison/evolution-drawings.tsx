import { SlopeChart } from "../charts/slope-chart.tsx";
import { useWords } from "../i18n/words-context.ts";
import { DimensionChip } from "../kit/dimension-chip.tsx";
import { TypedText } from "../kit/typed-text.tsx";
import styles from "./comparison.module.css";
import type { EvolutionView } from "./evolution.view.ts";
import type { EvolutionRow } from "./evolution-rows.ts";
import { stepSentences } from "./evolution-sentences.ts";

interface DrawingsProps extends Pick<EvolutionView, "language"> {
  readonly rows: readonly EvolutionRow[];
}

/** One small drawing a dimension, all on the same scale. */
export function EvolutionDrawings({ rows, language }: DrawingsProps) {
  const words = useWords();
  const { t } = words;
  return (
    <section className="flow" aria-labelledby="drawings-title">
      <h2 id="drawings-title">{t("comparison.drawings.title")}</h2>
      <p className="muted">{t("comparison.evolution.measure")}</p>
      <ul className={styles["multiples"]}>
        {rows.map((row) => (
          <li key={row.id}>
            <h3 className={styles["dimension"]}>
              <DimensionChip mark={row} /> <TypedText text={row.label} of={language} />
            </h3>
            <p>{stepSentences(row, words).at(-1)}</p>
            <SlopeChart
              id={`slope-${row.id}`}
              points={row.editions}
              words={{ title: row.label, description: t("comparison.evolution.drawing") }}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
