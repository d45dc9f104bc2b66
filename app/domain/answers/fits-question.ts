// Could this answer be saved as it stands? The rules of `answerContentSchema` for an answer already stored, as a yes or no.

import type { Field } from "../fields/field.schema.ts";
import { fitsText, isEmpty } from "../fields/fits-field.ts";
import type { OptionLists } from "../fields/option-lists.types.ts";
import type { Answer } from "../questions/answer.ts";
import { isRequired } from "../questions/is-required.ts";
import type { Question } from "../questions/question.schema.ts";
import { typeOf } from "../questions/question-types.ts";
import { offersDontKnow, REASON_MAX } from "./answer-schema.ts";

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
      return typeOf(question).fits(question, answer.value, {
        fields: () => context.fieldsOf(question),
        options: () => context.optionsOf(question),
      });
    case "dk":
      return offersDontKnow(question);
    case "na":
      return isReason(answer.reason) && context.mayBeNotApplicable(question);
    default:
      return !isRequired(question);
  }
}

function isReason(text: string): boolean {
  return fitsText(text, REASON_MAX) && !isEmpty(text);
}
