// Which answers could not be saved as they stand? Read from a file, or moved from another version of the questionnaire,
// an answer may no longer be one that its question takes: the person is asked again instead of being scored in silence.
import { walkPath } from "../branching/journey.ts";
import { mayBeNotApplicable } from "../branching/not-applicable.ts";
import type { Question } from "../questions/question.schema.ts";
import { fieldsOf } from "../survey/fields-of.ts";
import type { SurveyModel } from "../survey/survey-model.ts";
import { fitsQuestion } from "./fits-question.ts";
import { type OptionFacts, optionLists } from "./option-lists.ts";

/** Ids of questions on the path, in their order; a required question without an answer is one of them. */
export function listMisfits(model: SurveyModel, facts: OptionFacts): readonly string[] {
  const context = {
    fieldsOf: (question: Question) => fieldsOf(model, question),
    optionsOf: (question: Question) => optionLists(model, question, facts),
    mayBeNotApplicable: (question: Question) => mayBeNotApplicable(question, facts.answers),
  };
  const misfits: string[] = [];
  walkPath(model, facts.answers, ({ question, answer }) => {
    if (!fitsQuestion(question, answer, context)) misfits.push(question.id);
  });
  return misfits;
}
