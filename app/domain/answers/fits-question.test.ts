import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { answered, notApplicable } from "../../../tests/builders/answers.ts";
import { arbitraryAnswer } from "../../../tests/builders/arbitrary-answers.ts";
import {
  COMMUNES,
  EVERY_QUESTION,
  everyQuestionModel as model,
} from "../../../tests/builders/every-question.ts";
import type { Question } from "../survey/question.schema.ts";
import { EMPTY_CONTENT } from "./answer-content.ts";
import { answerContext } from "./answer-context.ts";
import { answerContentSchema } from "./answer-schema.ts";
import { fitsQuestion } from "./fits-question.ts";

const FACTS = { answers: { duties: answered(["roads"]) }, communes: COMMUNES, draft: false };
const QUESTIONS = Object.entries<Question>(EVERY_QUESTION);

function contextOf(question: Question) {
  const { fields, options, mayBeNotApplicable } = answerContext(model, question, FACTS);
  return { fields, options: () => options, mayBeNotApplicable: () => mayBeNotApplicable };
}

describe("fitsQuestion", () => {
  it.each(QUESTIONS)("says of a %s what the validation of the page says", (_, question) => {
    const schema = answerContentSchema(question, answerContext(model, question, FACTS));
    const { fields, options, ...rest } = contextOf(question);
    fc.assert(
      fc.property(arbitraryAnswer(question, fields, options()), (answer) => {
        const isAccepted = schema.safeParse({ ...EMPTY_CONTENT, answer }).success;
        expect(fitsQuestion(question, answer, { fields, options, ...rest })).toBe(isAccepted);
      }),
      { numRuns: 400 },
    );
  });

  it.each(QUESTIONS)("refuses and accepts some answers to a %s", (_, question) => {
    const { fields, options, ...rest } = contextOf(question);
    const answers = fc.sample(arbitraryAnswer(question, fields, options()), { numRuns: 400, seed: 1 });
    const verdicts = answers.map((answer) => fitsQuestion(question, answer, { fields, options, ...rest }));
    expect(new Set(verdicts)).toEqual(new Set([true, false]));
  });

  it("takes not applicable only while it may be said", () => {
    const context = contextOf(EVERY_QUESTION.ladder);
    expect(fitsQuestion(EVERY_QUESTION.ladder, notApplicable(), context)).toBe(true);
    const refusing = { ...context, mayBeNotApplicable: () => false };
    expect(fitsQuestion(EVERY_QUESTION.ladder, notApplicable(), refusing)).toBe(false);
  });

  it("refuses a required question without an answer", () => {
    const required: Question = { ...EVERY_QUESTION.value, required: true };
    expect(fitsQuestion(required, undefined, contextOf(required))).toBe(false);
    expect(fitsQuestion(EVERY_QUESTION.value, undefined, contextOf(EVERY_QUESTION.value))).toBe(true);
  });
});
