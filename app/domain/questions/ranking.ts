// Options in order of preference, `max` of them at most. `ranked`: ids, first choice first; `other`: what the option
// "other" stands for.

import { fitsChoices, fitsText, isEmpty, isRecord } from "../fields/fits-field.ts";
import type { AnswerValue } from "./answer.ts";
import { FILLED } from "./answer-kind.ts";
import { type Flaw, unknownOption } from "./flaw.ts";
import { type QuestionType, WITHOUT_FIELDS } from "./question-type.ts";
import type { Ranking } from "./ranking.schema.ts";

export const ranking = {
  ...WITHOUT_FIELDS,
  flaws,
  answerKind: () => FILLED,
  options: ({ options }) => options,
  fits,
} satisfies QuestionType<Ranking>;

function flaws({ options, max, other }: Ranking): readonly Flaw[] {
  const isKnown = other === undefined || options.includes(other.option);
  const message = `There are only ${options.length} options to rank.`;
  return [
    ...(isKnown ? [] : [unknownOption(other.option, ["other", "option"])]),
    ...(max <= options.length ? [] : [{ rule: "limits", at: ["max"], message }]),
  ];
}

function fits(question: Ranking, value: AnswerValue): boolean {
  if (!isRecord(value)) return false;
  const { ranked, other, ...others } = value;
  if (Object.keys(others).length > 0 || !fitsChoices(ranked, question.options)) return false;
  const ids = ranked as readonly string[];
  return ids.length <= question.max && new Set(ids).size === ids.length && fitsOther(question, ids, other);
}

/** What "other" stands for: kept whatever was ranked, asked for when "other" is. */
function fitsOther({ other }: Ranking, ids: readonly string[], text: unknown): boolean {
  if (text !== undefined && !fitsText(text, other?.max ?? 0)) return false;
  return other === undefined || !ids.includes(other.option) || !isEmpty(text ?? "");
}
