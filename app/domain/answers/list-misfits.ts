// Which answers could not be saved as they stand? Read from a file, or moved from another version of the questionnaire,
// an answer may no longer be one that its question takes: the person is asked again instead of being scored in silence.
import { stepsOnPath } from "../branching/journey.ts";
import { mayBeNotApplicable } from "../branching/not-applicable.ts";
import { fieldsOf } from "../survey/fields-of.ts";
import type { SurveyModel } from "../survey/survey-model.ts";
import { fitsQuestion } from "./fits-question.ts";
import { type OptionFacts, optionLists } from "./option-lists.ts";

/** Ids of questions on the path, in their order; a required question without an answer is one of them. */
export function listMisfits(model: SurveyModel, facts: OptionFacts): readonly string[] {
  const { answers } = facts;
  return stepsOnPath(model, answers)
    .filter(({ question }) => {
      const context = {
        fields: fieldsOf(model, question),
        options: () => optionLists(model, question, facts),
        mayBeNotApplicable: () => mayBeNotApplicable(question, answers),
      };
      return !fitsQuestion(question, answers[question.id], context);
    })
    .map(({ question }) => question.id);
}
