// What the controls of a question start from: the answer last saved, or what was sent and could not be saved.
import type { FilledQuestion } from "../domain/answers/filled-question.ts";
import type { QuestionRules } from "../domain/survey/question-rules.ts";
import type { Words } from "../i18n/words.ts";
import { problemSentence } from "./problem-sentence.ts";
import type { AskedQuestion } from "./question-context.ts";
import type { SentQuestion } from "./sent-page.ts";

export interface ToAsk {
  readonly filled: FilledQuestion;
  readonly rules: QuestionRules;
  readonly prefix: string;
  /** Undefined while the page shows what is saved. */
  readonly sent: SentQuestion | undefined;
}

export function askedQuestion({ filled, rules, prefix, sent }: ToAsk, words: Words): AskedQuestion {
  const { values, version, was } = sent ?? filled;
  const errors = Object.fromEntries(
    (sent?.problems ?? []).map((problem) => [problem.name, problemSentence(problem, words)]),
  );
  const { sheet, toConfirm } = filled;
  const proposed = sent === undefined ? filled.proposed : null;
  const isSent = sent !== undefined;
  return { sheet, rules, prefix, values, version, was, toConfirm, proposed, errors, isSent };
}

export function hasErrors({ errors }: AskedQuestion): boolean {
  return Object.keys(errors).length > 0;
}
