// What one person thinks a question deserves. An opinion is nobody's official answer and counts in no score: it serves
// to see where people differ, and to decide. It is about a level, because levels can be compared.
import type { Indicator, Level, Question } from "../survey/question.schema.ts";
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
export type Debatable = Exclude<Indicator, { type: "likert" }>;

export function isDebatable(question: Question): question is Debatable {
  return isIndicator(question) && question.type !== "likert";
}

/** The levels that an answer to this question can reach, lowest first. */
export function levelsOf(question: Debatable): readonly Level[] {
  const levels = new Set(allLevels(question));
  return ([0, 1, 2, 3, 4] as const).filter((level) => levels.has(level));
}

function allLevels(question: Debatable): readonly number[] {
  switch (question.type) {
    case "ladder":
      return question.levels;
    case "percent":
      return question.bands.map(({ level }) => level);
    case "multi":
      return question.thresholds.map(({ level }) => level);
    case "yesno":
      return question.options.map(({ level }) => level);
  }
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
