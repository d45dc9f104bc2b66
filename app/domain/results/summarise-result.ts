// Everything that a results page says of one assessment, decided once and without words: the scores and levers of
// `assess`, and what is read from them. The same answers give the same summary, so it may be kept.

import { type Journey, pathAnswers } from "../branching/journey.ts";
import type { Targets } from "../levers/active-triggers.ts";
import type { Answers, SavedAnswer } from "../questions/answer.ts";
import { type BrakeIntensities, brakeIntensities } from "../scoring/brake-intensities.ts";
import type { Standings } from "../scoring/standing.ts";
import type { SurveyModel } from "../survey/survey-model.ts";
import { type Assessment, assess } from "./assess.ts";
import { type Completeness, completenessOf } from "./completeness.ts";
import { type GainProof, gainProofs } from "./gain-proofs.ts";
import { dimensionHighlights, type Highlights, indicatorHighlights } from "./highlights.ts";
import { type Opening, openingOf } from "./opening.ts";
import { readingsOf } from "./readings.ts";
import { undocumentedTops } from "./undocumented-tops.ts";

const NO_FILES: ReadonlyMap<string, number> = new Map();
/** Trials have neither chosen targets nor levers under way. */
const NO_TARGETS: Targets = new Map();

export interface Answered {
  readonly answers: Answers;
  readonly path: Journey;
  readonly saved: ReadonlyMap<string, SavedAnswer>;
  /** Question id -> how many files support its answer; left out where `undocumented` is not read. */
  readonly files?: ReadonlyMap<string, number>;
}

export interface ResultSummary extends Assessment {
  readonly opening: Opening;
  readonly completeness: Completeness;
  /** Null before every applicable dimension has a score; then there is no reading either. */
  readonly dimensions: Highlights | null;
  readonly indicators: Highlights;
  readonly readings: readonly string[];
  readonly gains: readonly GainProof[];
  readonly brakes: BrakeIntensities;
  readonly undocumented: readonly string[];
  readonly notApplicable: readonly { readonly indicator: string; readonly reason: string }[];
  /** Null while nothing was saved. */
  readonly lastSavedAt: Date | null;
}

export function summariseResult(
  model: SurveyModel,
  { answers, path, saved, files = NO_FILES }: Answered,
): ResultSummary {
  const onPath = pathAnswers(path, answers);
  const brakes = brakeIntensities(model, onPath);
  const assessment = assess(model, { answers: onPath, brakes, targets: NO_TARGETS, leversUnderWay: [] });
  const { scores, standings } = assessment;
  const dimensions = dimensionHighlights(scores.dimensions);
  return {
    ...assessment,
    opening: openingOf(scores),
    completeness: completenessOf(standings),
    dimensions,
    indicators: indicatorHighlights(model.indicators, scores.levels),
    readings: dimensions === null ? [] : readingsOf(model.survey, scores.dimensions, onPath),
    gains: gainProofs(path, onPath),
    brakes,
    undocumented: undocumentedTops(scores.levels, { saved, files }),
    notApplicable: notApplicableIn(standings, onPath),
    lastSavedAt: latest(saved),
  };
}

function notApplicableIn(standings: Standings, answers: Answers): ResultSummary["notApplicable"] {
  return [...standings].flatMap(([indicator, standing]) => {
    const answer = answers[indicator];
    return standing === "na" && answer?.state === "na" ? [{ indicator, reason: answer.reason }] : [];
  });
}

function latest(saved: Answered["saved"]): Date | null {
  let last: Date | null = null;
  for (const { savedAt } of saved.values()) if (last === null || savedAt > last) last = savedAt;
  return last;
}
