// The one array that the drawings and the table of a comparison are made from.
import { type DimensionMark, dimensionMark } from "../charts/dimension-mark.ts";
import type { PlottedRow } from "../charts/profile-row.ts";
import type { ComparedBasis } from "../domain/comparison/compare-dimensions.ts";
import type { DimensionScore } from "../domain/scoring/score.types.ts";
import type { Words } from "../i18n/words.ts";
import { type ScoreCells, scoreCells } from "../kit/profile-rows.ts";
import { surveyNames } from "../kit/survey-names.ts";
import type { SideBySide } from "./comparison.view.ts";
import { type Gaps, gapsOf } from "./gaps-of.ts";

/** Of one body in one dimension. */
export interface ComparedScore extends PlottedRow, ScoreCells {
  readonly name: string;
}
export interface ComparedRow extends DimensionMark {
  readonly id: string;
  readonly label: string;
  readonly basis: ComparedBasis;
  /** In the order of the results; empty where nothing is compared. */
  readonly scores: readonly ComparedScore[];
  readonly gaps: Gaps<ComparedScore>;
}

/** In the order of the questionnaire, each with the bodies as they were chosen. */
export function comparedRows(compared: SideBySide, words: Words): readonly ComparedRow[] {
  const { newest, results, dimensions } = compared;
  const names = surveyNames(newest.model, newest.texts);
  return dimensions.map(({ id, basis, scores }, place) => {
    const known = scores.flatMap((score, at) => {
      const body = results[at]?.content.body;
      return score === null || body === undefined ? [] : [scoreOf(body, score, { names, words })];
    });
    return {
      ...{ ...dimensionMark(place), id, label: names.section(id), basis, scores: known },
      gaps: gapsOf(known),
    };
  });
}

interface Said {
  readonly names: ReturnType<typeof surveyNames>;
  readonly words: Words;
}

function scoreOf(
  { slug, name }: SideBySide["results"][number]["content"]["body"],
  score: DimensionScore,
  { names, words }: Said,
): ComparedScore {
  const cells = scoreCells(score, names, words);
  // The drawing has no room for a level beside a name: it says there what explains that no dot is drawn.
  const shortLabel =
    score.score === null ? words.t("comparison.without", { name, why: cells.levelText }) : name;
  return { ...cells, id: slug, name, shortLabel, projected: null, projectedText: null };
}
