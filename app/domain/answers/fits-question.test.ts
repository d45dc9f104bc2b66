import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { answered, notApplicable } from "../../../tests/builders/answers.ts";
import { arbitraryAnswer } from "../../../tests/builders/arbitrary-answers.ts";
import {
  COMMUNES,
  EVERY_QUESTION,
  everyQuestionModel as model,
} from "../../../tests/builders/every-question.ts";
import type { Question } from "../questions/question.schema.ts";
import { fieldsOf } from "../survey/fields-of.ts";
import { EMPTY_CONTENT } from "./answer-content.ts";
import { answerContext } from "./answer-context.ts";
import { answerContentSchema } from "./answer-schema.ts";
import { type FitContext, fitsQuestion } from "./fits-question.ts";
import { optionLists } from "./option-lists.ts";

const FACTS = { answers: { duties: answered(["roads"]) }, communes: COMMUNES, draft: false };
const QUESTIONS = Object.entries<Question>(EVERY_QUESTION);

const CONTEXT: FitContext = {
  fieldsOf: (question) => fieldsOf(model, question),
  optionsOf: (question) => optionLists(model, question, FACTS),
  mayBeNotApplicable: () => true,
};

function answersTo(question: Question) {
  return arbitraryAnswer(question, CONTEXT.fieldsOf(question), CONTEXT.optionsOf(question));
}

describe("fitsQuestion", () => {
  it.each(QUESTIONS)("says of a %s what the validation of the page says", (_, question) => {
    const schema = answerContentSchema(question, {
      ...answerContext(model, question, FACTS),
      mayBeNotApplicable: true,
    });
    fc.assert(
      fc.property(answersTo(question), (answer) => {
        const isAccepted = schema.safeParse({ ...EMPTY_CONTENT, answer }).success;
        expect(fitsQuestion(question, answer, CONTEXT)).toBe(isAccepted);
      }),
      { numRuns: 400 },
    );
  });

  it.each(QUESTIONS)("refuses and accepts some answers to a %s", (_, question) => {
    const answers = fc.sample(answersTo(question), { numRuns: 400, seed: 1 });
    const verdicts = answers.map((answer) => fitsQuestion(question, answer, CONTEXT));
    expect(new Set(verdicts)).toEqual(new Set([true, false]));
  });

  it("takes not applicable only while it may be said", () => {
    const refusing = { ...CONTEXT, mayBeNotApplicable: () => false };
    expect(fitsQuestion(EVERY_QUESTION.ladder, notApplicable(), CONTEXT)).toBe(true);
    expect(fitsQuestion(EVERY_QUESTION.ladder, notApplicable(), refusing)).toBe(false);
  });

  it("refuses a required question without an answer", () => {
    expect(fitsQuestion({ ...EVERY_QUESTION.value, required: true }, undefined, CONTEXT)).toBe(false);
    expect(fitsQuestion(EVERY_QUESTION.value, undefined, CONTEXT)).toBe(true);
  });
});
