// Individual answers of several people, each a level; their lower median is the level of the question.

import type { AnswerValue } from "./answer.ts";
import { FILLED } from "./answer-kind.ts";
import { isLevel } from "./level.ts";
import type { Likert } from "./likert.schema.ts";
import { lowerMedian } from "./lower-median.ts";
import { byOption, type QuestionType, WITHOUT_FIELDS } from "./question-type.ts";
import { optionFlaws } from "./score-steps.ts";
import { VOTES, VOTES_MAX } from "./vote-counts.ts";

export const likert = {
  ...WITHOUT_FIELDS,
  flaws: ({ options }) => optionFlaws(options),
  answerKind: () => FILLED,
  options: ({ options }) => options.map(({ id }) => id),
  fits: (_, value) => areVotes(value),
  scale: ({ options }) => byOption(options),
  levelOf,
  answerAt: () => null,
  isDebatable: false,
} satisfies QuestionType<Likert>;

function areVotes(value: AnswerValue): boolean {
  if (!Array.isArray(value) || value.length === 0 || value.length > VOTES_MAX) return false;
  return value.every((vote) => VOTES.includes(vote));
}

/** Lower median of the votes that carry a level; too few of them: no level, so that nobody can be recognised. */
function levelOf({ minAnswers }: Likert, value: AnswerValue): number | undefined {
  if (!Array.isArray(value)) return undefined;
  const votes = value.filter(isLevel);
  return votes.length < minAnswers ? undefined : lowerMedian(votes);
}
