// What one person thinks a question deserves. An opinion is nobody's official answer and counts in no score: it serves
// to see where people differ, and to decide. It is about a level, because levels can be compared.

import type { Level } from "../questions/level.ts";
import type { Question } from "../questions/question.schema.ts";
import { type DebatableType, scoredTypeOf } from "../questions/question-types.ts";
import { isIndicator } from "../survey/survey-model.ts";

/** Characters of the comment that goes with it. */
export const LONGEST_COMMENT = 500;

export type OpinionAnswer = Level | "dk" | "na";

export interface Opinion {
  readonly accountId: number;
  /** INSEE code of the commune that it was given for; null for one of the métropole. */
  readonly commune: string | null;
  readonly answer: OpinionAnswer;
  readonly comment: string;
  /** From 1, grows with each change. */
  readonly version: number;
  readonly savedAt: Date;
}

/** A question of which people may think differently: scored, and not itself made of individual answers. */
export type Debatable = Extract<Question, { type: DebatableType }>;

export function isDebatable(question: Question): question is Debatable {
  return isIndicator(question) && scoredTypeOf(question).isDebatable;
}

/** The levels that an answer to this question can reach, lowest first. */
export function levelsOf(question: Debatable): readonly Level[] {
  const levels = new Set(scoredTypeOf(question).scale(question).levels);
  return ([0, 1, 2, 3, 4] as const).filter((level) => levels.has(level));
}

export interface OpinionRules {
  readonly question: Debatable;
  readonly mayBeNotApplicable: boolean;
}

/** Null for what the question does not offer. */
export function readOpinion(
  text: string,
  { question, mayBeNotApplicable }: OpinionRules,
): OpinionAnswer | null {
  if (text === "dk") return text;
  if (text === "na") return mayBeNotApplicable ? text : null;
  return levelsOf(question).find((level) => String(level) === text) ?? null;
}
