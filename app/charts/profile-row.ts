/**
 * One dimension of a profile, as every chart and the table show it. A page builds this array once and hands
 * the same one to all of them, so that a figure cannot differ between a drawing and its table.
 *
 * Scores and bounds run from 0 to 100 and are not rounded; they place marks. What is printed are the texts
 * beside them, already rounded and in the reader's language.
 */
import type { MarkerShape } from "./dimension-mark.ts";

export type ProfileStatus = "evaluated" | "not-evaluated" | "not-applicable";

export interface ProfileRow {
  readonly id: string;
  readonly letter: string;
  readonly shape: MarkerShape;
  /** Place in the palette of dimensions, from 1. */
  readonly hue: number;
  readonly label: string;
  readonly shortLabel: string;
  readonly status: ProfileStatus;
  /** Null unless evaluated: a missing dimension is never a zero. */
  readonly score: number | null;
  /** Null when nothing in the dimension applies; known even when it is not evaluated. */
  readonly low: number | null;
  readonly high: number | null;
  /** Where the chosen levers or targets would lead; null while none is chosen. */
  readonly projected: number | null;
  /** Maturity level from 1 to 5; null when there is no score, or when the bounds leave it open. */
  readonly levelNumber: number | null;
  readonly scoreText: string | null;
  /** For instance “52–66”; null when the bounds meet. */
  readonly boundsText: string | null;
  readonly projectedText: string | null;
  /** Name of the level, “entre … et …”, “non évaluée” or “non concernée”. */
  readonly levelText: string;
  /** For instance “4 sur 6”. */
  readonly answeredText: string;
}

/** What places a row on a scale of scores, whoever or whatever it is of. */
export type PlottedRow = Pick<
  ProfileRow,
  | "id"
  | "shortLabel"
  | "score"
  | "low"
  | "high"
  | "projected"
  | "scoreText"
  | "boundsText"
  | "projectedText"
  | "levelText"
>;

/** One named level on the scale of scores: from its lower cut-off, included, to the next. */
export interface ScaleBand {
  readonly number: number;
  readonly name: string;
  readonly from: number;
  readonly to: number;
}
