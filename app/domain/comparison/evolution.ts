// What became of one body from one edition to the next, dimension by dimension: only questions that are the same and were answered
// both times say that something changed (methodology E7). Where the dimension is made of other questions since, a line through its
// scores would be a break that nobody sees.
import type { Level } from "../questions/level.ts";
import { reaches } from "../scoring/reaches.ts";
import type { DimensionScore } from "../scoring/score.types.ts";
import { scoreDimension } from "../scoring/score-dimension.ts";
import type { Standings } from "../scoring/standing.ts";
import type { Migration } from "../survey/migration.schema.ts";
import type { SurveyModel } from "../survey/survey-model.ts";
import { type CommonQuestions, commonQuestions } from "./common-questions.ts";
import { type ComparedResult, isSameDimension } from "./compare-dimensions.ts";

/** small: less than the bounds leave open. */
export type Reading = "same" | "small" | "up" | "down";

export type Change =
  | {
      readonly kind: "told";
      readonly reading: Reading;
      /** On the scale of scores, unrounded; later minus earlier. */
      readonly points: number;
      /** Comparable questions, answered both times; null where no answer is published and the scores alone are compared. */
      readonly questions: number | null;
    }
  /** no-score: on one side. no-question: none in common. no-answers: they would be needed, and are not published. */
  | { readonly kind: "no-score" | "no-question" | "no-answers" };

/** From one edition to the next one. */
export interface EvolutionStep {
  /** The dimension is made of other questions, or weighs them otherwise. */
  readonly isBreak: boolean;
  readonly change: Change;
}

export interface EvolutionLine {
  readonly id: string;
  /** As published, one an edition; null where the edition had no such dimension. */
  readonly scores: readonly (DimensionScore | null)[];
  /** One fewer than the editions. */
  readonly steps: readonly EvolutionStep[];
}

/** `results` from the earliest edition to the latest, whose dimensions they are. No result gives no line. */
export function evolutionOf(
  results: readonly ComparedResult[],
  migrations: readonly Migration[],
): readonly EvolutionLine[] {
  const latest = results.at(-1);
  if (latest === undefined) return [];
  const pairs = results
    .slice(1)
    .map((after, place) => editionPair(results[place] ?? after, after, migrations));
  return latest.model.dimensions.map(({ id }) => ({
    id,
    scores: results.map(({ dimensions }) => dimensions.find((one) => one.id === id) ?? null),
    steps: pairs.map((pair) => evolutionStep(pair, id)),
  }));
}

/** Two editions of one body. `common` may be worked out once for many bodies. */
export interface EditionPair {
  readonly before: ComparedResult;
  readonly after: ComparedResult;
  readonly common: CommonQuestions;
}

function editionPair(
  before: ComparedResult,
  after: ComparedResult,
  migrations: readonly Migration[],
): EditionPair {
  return { before, after, common: commonQuestions(before.model, after.model, migrations) };
}

/** Of one dimension. */
export function evolutionStep({ before, after, common }: EditionPair, id: string): EvolutionStep {
  const section = after.model.dimensions.find((one) => one.id === id);
  const isSame =
    section !== undefined && isSameDimension({ section, newest: after.model }, before.model, common);
  const [earlier, later] = [before, after].map(({ dimensions }) => dimensions.find((one) => one.id === id));
  if (earlier === undefined || later === undefined) return { isBreak: true, change: { kind: "no-question" } };
  if (earlier.score === null || later.score === null)
    return { isBreak: !isSame, change: { kind: "no-score" } };
  const open = Math.max(widthOf(earlier), widthOf(later));
  const compared = comparedIn({ before, after, common }, id);
  if (compared !== null) return { isBreak: !isSame, change: told(compared, open) };
  if (!isSame) return { isBreak: true, change: { kind: "no-answers" } };
  return { isBreak: false, change: told({ points: later.score - earlier.score, questions: null }, open) };
}

type Told = Pick<Extract<Change, { kind: "told" }>, "points" | "questions">;

function told({ points, questions }: Told, open: number): Change {
  if (questions === 0) return { kind: "no-question" };
  return { kind: "told", points, questions, reading: readingOf(points, open) };
}

/** A change that the unknown answers could have made is none that can be told. */
function readingOf(points: number, open: number): Reading {
  if (reaches(0, Math.abs(points))) return "same";
  if (!reaches(Math.abs(points), open)) return "small";
  return points > 0 ? "up" : "down";
}

function widthOf({ low, high }: DimensionScore): number {
  return (high ?? 100) - (low ?? 0);
}

/** Null where the answers of one side are not published. */
function comparedIn({ before, after, common }: EditionPair, id: string): Told | null {
  if (before.steps === null || after.steps === null) return null;
  const { model } = after;
  const [earlier, later] = [new Map<string, Level>(), new Map<string, Level>()];
  for (const [newer, older] of common) {
    const [then, now] = [before.steps.get(older), after.steps.get(newer)];
    if (model.sectionOf.get(newer)?.id !== id || typeof then !== "number" || typeof now !== "number")
      continue;
    earlier.set(newer, then);
    later.set(newer, now);
  }
  if (later.size === 0) return { points: 0, questions: 0 };
  const points = scoreIn(model, id, later) - scoreIn(model, id, earlier);
  return { points, questions: later.size };
}

/** All of them are answered. */
function scoreIn(model: SurveyModel, id: string, standings: Standings): number {
  const section = model.dimensions.find((one) => one.id === id);
  if (section === undefined) return 0;
  return scoreDimension(model.survey, section, standings).score ?? 0;
}
