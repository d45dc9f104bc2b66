// What validating a question depends on beside the question itself: its fields, the options it offers today, and
// whether "not applicable" is open to this body.
import { mayBeNotApplicable } from "../branching/not-applicable.ts";
import type { Question } from "../questions/question.schema.ts";
import { fieldsOf } from "../survey/fields-of.ts";
import type { SurveyModel } from "../survey/survey-model.ts";
import type { AnswerContext } from "./answer-schema.ts";
import { type OptionFacts, optionLists } from "./option-lists.ts";

export interface AnswerFacts extends OptionFacts {
  /** True for a save that may be unfinished: autosave, one more row, one row less. */
  readonly draft: boolean;
}

export function answerContext(model: SurveyModel, question: Question, facts: AnswerFacts): AnswerContext {
  return {
    fields: fieldsOf(model, question),
    mayBeNotApplicable: mayBeNotApplicable(question, facts.answers),
    options: optionLists(model, question, facts),
    draft: facts.draft,
  };
}
