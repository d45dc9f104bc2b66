import type { AnswerMove, MoveOutcome } from "../../domain/survey/migrate-answers.ts";

const WHAT: Readonly<Record<MoveOutcome, string>> = {
  kept: "kept",
  renamed: "renamed",
  "to-confirm": "kept, to be confirmed",
  dropped: "dropped",
};

/** One line for an answer: `  data.use: renamed to data.usage (the word was unclear)`. */
export function moveSentence({ from, to, outcome, because }: AnswerMove): string {
  const renamed = to === null || to === from ? "" : ` to ${to}`;
  return `  ${from}: ${WHAT[outcome]}${renamed}${because === "" ? "" : ` (${because})`}`;
}
