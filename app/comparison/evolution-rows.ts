// The one array that the drawings and the table of an evolution are made from.
import { type DimensionMark, dimensionMark } from "../charts/dimension-mark.ts";
import type { SlopePoint } from "../charts/slope-geometry.ts";
import type { EvolutionStep } from "../domain/comparison/evolution.ts";
import type { Words } from "../i18n/words.ts";
import { type ScoreCells, scoreCells } from "../kit/profile-rows.ts";
import { surveyNames } from "../kit/survey-names.ts";
import type { EvolutionView } from "./evolution.view.ts";

/** Of one edition. */
interface EvolutionCell extends SlopePoint {
  /** Null where that edition had no such dimension. */
  readonly cells: ScoreCells | null;
}
export interface EvolutionRow extends DimensionMark {
  readonly id: string;
  readonly label: string;
  /** From the earliest edition to the latest. */
  readonly editions: readonly EvolutionCell[];
  readonly steps: readonly EvolutionStep[];
}

/** In the order of the questionnaire of the latest edition. */
export function evolutionRows({ results, lines }: EvolutionView, words: Words): readonly EvolutionRow[] {
  const latest = results.at(-1)?.content;
  if (latest === undefined) return [];
  const names = surveyNames(latest.model, latest.texts);
  return lines.map(({ id, scores, steps }, place) => ({
    ...{ ...dimensionMark(place), id, label: names.section(id), steps },
    editions: results.map(({ content: { edition: name, model, texts } }, at) => {
      const score = scores[at] ?? null;
      const cells = score && scoreCells(score, surveyNames(model, texts), words);
      return {
        ...{ name, cells, score: score?.score ?? null, low: score?.low ?? null, high: score?.high ?? null },
        ...{ scoreText: cells?.scoreText ?? null, isBreak: steps[at - 1]?.isBreak ?? false },
      };
    }),
  }));
}
