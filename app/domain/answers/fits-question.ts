// Could this answer be saved as it stands? The rules of `answerContentSchema` for an answer already stored, as a yes or no.
import type { Field } from "../survey/field.schema.ts";
import type { Question } from "../survey/question.schema.ts";
import type { Answer, AnswerValue } from "./answer.ts";
import { offersDontKnow, REASON_MAX } from "./answer-schema.ts";
import { ENTRY_ID } from "./answer-value-schema.ts";
import {
  fitsChoices,
  fitsField,
  fitsList,
  fitsNumber,
  fitsRecord,
  fitsText,
  isEmpty,
  isRecord,
  type OptionsOf,
} from "./fits-field.ts";
import type { OptionLists } from "./option-lists.ts";
import { VOTES_MAX } from "./vote-counts.ts";
import { VOTES } from "./votes-schema.ts";

/** What a verdict depends on beside the question, asked for only when the question needs it. */
export interface FitContext {
  readonly fieldsOf: (question: Question) => readonly Field[];
  readonly optionsOf: (question: Question) => OptionLists;
  readonly mayBeNotApplicable: (question: Question) => boolean;
}

/** An unanswered question fits unless it is required. */
export function fitsQuestion(question: Question, answer: Answer | undefined, context: FitContext): boolean {
  switch (answer?.state) {
    case "answered":
      return fitsValue(question, answer.value, context);
    case "dk":
      return offersDontKnow(question);
    case "na":
      return isReason(answer.reason) && context.mayBeNotApplicable(question);
    default:
      return !("required" in question) || question.required !== true;
  }
}

function isReason(text: string): boolean {
  return fitsText(text, REASON_MAX) && !isEmpty(text);
}

function fitsValue(question: Question, value: AnswerValue, context: FitContext): boolean {
  switch (question.type) {
    case "ladder":
      return fitsNumber(value, { min: 0, max: 4, integer: true });
    case "percent":
      return fitsNumber(value, { min: 0, max: 100 });
    case "multi":
      return fitsChoices(value, question.options);
    case "yesno":
      return question.options.some(({ id }) => id === value);
    case "likert":
      return fitsVotes(value);
    case "value":
    case "group":
    case "list":
      return fitsFields(question, value, context);
    case "ranking":
      return fitsRanking(question, value);
  }
}

type WithFields = Extract<Question, { type: "value" | "group" | "list" }>;

function fitsFields(question: WithFields, value: AnswerValue, context: FitContext): boolean {
  const fields = context.fieldsOf(question);
  const options = () => context.optionsOf(question);
  if (question.type === "value")
    return fitsField(question.field, value, { path: question.field.id, options });
  if (question.type === "group") return fitsRecord(fields, value, { path: "", options });
  return fitsList(question, value, (row) => fitsEntry(fields, row, options));
}

function fitsVotes(value: AnswerValue): boolean {
  if (!Array.isArray(value) || value.length === 0 || value.length > VOTES_MAX) return false;
  return value.every((vote) => VOTES.includes(vote));
}

function fitsEntry(fields: readonly Field[], row: unknown, options: OptionsOf): boolean {
  if (!isRecord(row)) return false;
  const { id, ...entry } = row;
  return typeof id === "string" && ENTRY_ID.test(id) && fitsRecord(fields, entry, { path: "", options });
}

type Ranking = Extract<Question, { type: "ranking" }>;

function fitsRanking(question: Ranking, value: AnswerValue): boolean {
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
