import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { COMMUNES, EVERY_QUESTION, everyQuestionModel } from "../../../tests/builders/every-question.ts";
import { cleanText } from "../fields/clean-text.ts";
import { entriesOfValues } from "../fields/form-entries.ts";
import { CONFIDENCES } from "../questions/answer.ts";
import type { Question } from "../questions/question.schema.ts";
import { EMPTY_CONTENT } from "./answer-content.ts";
import { answerContext } from "./answer-context.ts";
import { answerFormValues } from "./answer-form-values.ts";
import { answerContentSchema } from "./answer-schema.ts";
import { readAnswerForm } from "./read-answer-form.ts";

const words = (max: number) =>
  fc.string({ unit: "grapheme", minLength: 1, maxLength: max / 4 }).map(cleanText);
const nonEmpty = (max: number) => words(max).filter((text) => text !== "");
const record = {
  name: nonEmpty(20),
  story: nonEmpty(60),
  cost: fc.integer({ min: 0, max: 100_000 }).map((hundredths) => hundredths / 100),
  people: fc.nat(),
  day: fc.constantFrom("2024-02-29", "1999-12-31"),
  start: fc.constantFrom("2024-02", "1999-12"),
  year: fc.integer({ min: 1990, max: 2100 }),
  proof: fc.oneof(fc.integer({ min: 0, max: 4 }), fc.constant("dk")),
  theme: fc.constantFrom("roads", "water"),
  team: fc.oneof(
    fc.constant({ choice: "own" }),
    fc.record({ choice: fc.constant("common"), more: fc.integer({ min: 1, max: 99 }) }),
  ),
  crises: fc.constantFrom(["cyber"], ["cyber", "flood"], ["none"]),
  towns: fc.constantFrom(["35238"], COMMUNES),
  partners: fc.array(fc.record({ role: fc.constantFrom("funder", "expert"), sum: fc.integer() }), {
    minLength: 1,
    maxLength: 2,
  }),
  reuse: fc.constant({ code: "open" }),
};
const fields = fc.record(record, { requiredKeys: ["name"], noNullPrototype: true });
const values: Record<Question["type"], fc.Arbitrary<unknown>> = {
  ladder: fc.integer({ min: 0, max: 4 }),
  percent: fc.integer({ min: 0, max: 10_000 }).map((hundredths) => hundredths / 100),
  multi: fc.subarray([..."abcdefg"]),
  yesno: fc.constantFrom("no", "partly", "yes"),
  likert: fc
    .array(fc.oneof(fc.integer({ min: 0, max: 4 }), fc.constant("dk")), { minLength: 1, maxLength: 30 })
    .map((votes) =>
      votes
        .map(String)
        .sort()
        .map((vote) => (vote === "dk" ? vote : Number(vote))),
    ),
  value: fc.nat(),
  group: fields,
  list: fc
    .uniqueArray(fc.tuple(fc.stringMatching(/^[a-z0-9-]{1,12}$/), fields), {
      minLength: 1,
      maxLength: 2,
      selector: ([id]) => id,
    })
    .map((entries) => entries.map(([id, entry]) => ({ id, ...entry }))),
  ranking: fc.shuffledSubarray(["a", "b", "c"], { minLength: 1 }).map((ranked) => ({ ranked })),
};

function contentOf(question: Question) {
  return fc.record({
    answer: fc.oneof(
      fc.constant({ state: "unanswered" }),
      values[question.type].map((value) => ({ state: "answered", value })),
    ),
    confidence: fc.constantFrom(null, ...CONFIDENCES),
    publicText: words(1000),
    workingNote: words(2000),
    evidence: fc.array(
      fc.oneof(
        fc.record({ title: words(120), url }),
        fc.record({ title: words(120), url, date: fc.constantFrom("2026-03-31", "1999-12-31") }),
      ),
      { maxLength: 5 },
    ),
  });
}

const url = fc.webUrl({ validSchemes: ["https"] });

describe("answerFormValues", () => {
  it.each(Object.values(EVERY_QUESTION) as Question[])(
    "fills the form of a $type question so that it reads back the same",
    (question) => {
      const context = answerContext(everyQuestionModel, question, {
        answers: {},
        communes: COMMUNES,
        draft: false,
      });
      const schema = answerContentSchema(question, context);
      fc.assert(
        fc.property(contentOf(question), (drawn) => {
          const content = schema.parse(drawn);
          const form = entriesOfValues(answerFormValues(question, context.fields, content));
          expect(schema.parse(readAnswerForm(question, context.fields, form))).toEqual(content);
        }),
        { numRuns: 60 },
      );
    },
  );

  it("fills in of a document what it has", () => {
    const link = { title: "Plan", url: "https://a.fr/" };
    const evidence = [link, { ...link, date: "2026-03-31" }];
    expect(answerFormValues(EVERY_QUESTION.ladder, [], { ...EMPTY_CONTENT, evidence })).toStrictEqual({
      ...{ publicText: "", workingNote: "" },
      ...{ "evidence.0.title": "Plan", "evidence.0.url": "https://a.fr/" },
      ...{ "evidence.1.title": "Plan", "evidence.1.url": "https://a.fr/", "evidence.1.date": "2026-03-31" },
    });
  });

  it("fills in the two states that are not a value", () => {
    const fill = (answer: Parameters<typeof answerFormValues>[2]["answer"]) =>
      answerFormValues(EVERY_QUESTION.ladder, [], {
        answer,
        confidence: null,
        publicText: "",
        workingNote: "",
        evidence: [],
      });
    expect(fill({ state: "dk" })).toMatchObject({ answer: "dk" });
    expect(Object.keys(fill({ state: "unanswered" }))).toEqual(["publicText", "workingNote"]);
    expect(fill({ state: "na", reason: "No water." })).toMatchObject({ answer: "na", reason: "No water." });
  });
});
