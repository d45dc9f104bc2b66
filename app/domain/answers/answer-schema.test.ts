import { describe, expect, it } from "vitest";
import { answered } from "../../../tests/builders/answers.ts";
import { COMMUNES, EVERY_QUESTION, everyQuestionModel } from "../../../tests/builders/every-question.ts";
import type { FormValues } from "../fields/form-entries.ts";
import { entriesOfValues } from "../fields/form-entries.ts";
import type { Answers } from "../questions/answer.ts";
import type { Question } from "../questions/question.schema.ts";
import { answerContext } from "./answer-context.ts";
import { answerProblems } from "./answer-problems.ts";
import { answerContentSchema } from "./answer-schema.ts";
import { readAnswerForm } from "./read-answer-form.ts";

interface Around {
  readonly answers?: Answers;
  readonly draft?: boolean;
}

function submit(question: Question, values: FormValues, { answers = {}, draft = false }: Around = {}) {
  const context = answerContext(everyQuestionModel, question, { answers, communes: COMMUNES, draft });
  const input = readAnswerForm(question, context.fields, entriesOfValues(values));
  const parsed = answerContentSchema(question, context).safeParse(input);
  if (parsed.success) return { answer: parsed.data.answer, content: parsed.data };
  return {
    problems: answerProblems(question, parsed.error.issues).map(({ name, message }) => `${name}: ${message}`),
  };
}

const { ladder, percent, multi, yesno, likert, value, group, list, ranking } = EVERY_QUESTION;

describe("accepted answers", () => {
  it.each<[string, Question, FormValues, unknown]>([
    ["a level", ladder, { answer: "3" }, 3],
    ["an option", yesno, { answer: "partly" }, "partly"],
    ["a percentage with a comma", percent, { value: "12,5" }, 12.5],
    ["a percentage with its sign", percent, { value: "30 %" }, 30],
    ["a percentage to three decimals", percent, { value: "33,333" }, 33.333],
    ["boxes, in the order of the options", multi, { value: ["c", "a", "c"] }, ["a", "c"]],
    ["no box, said as such", multi, { none: "on" }, []],
    [
      "counts of opinions",
      likert,
      { "count.1": "2", "count.4": "1", "count.dk": "1", "count.0": "" },
      [1, 1, 4, "dk"],
    ],
    ["a number with thousands", value, { "field.a.value": "1 234,5" }, 1234.5],
    [
      "ranks with a gap",
      ranking,
      { "rank.1": "b", "rank.3": "other", other: "Sport" },
      { ranked: ["b", "other"], other: "Sport" },
    ],
  ])("keeps %s", (...[, question, values, expected]) => {
    expect(submit(question, values)).toMatchObject({ answer: { state: "answered", value: expected } });
  });

  it("keeps every kind of field, and leaves out what was left blank", () => {
    const values = {
      "field.name": " Portal ",
      "field.story": "",
      "field.cost": "12.5",
      "field.people": "3",
      "field.day": "2028-02-29",
      "field.start": "2024-11",
      "field.year": "2020",
      "field.proof": "dk",
      "field.theme": "water",
      "field.team": "common",
      "field.team.more": "12",
      "field.crises": ["flood", "cyber"],
      "field.towns": ["35238"],
      "field.partners.0.role": "",
      "field.partners.1.role": "expert",
      "field.partners.1.sum": "5",
      "field.reuse.code": "open",
    };
    expect(submit(group, values)).toMatchObject({
      answer: {
        value: {
          name: "Portal",
          cost: 12.5,
          people: 3,
          day: "2028-02-29",
          start: "2024-11",
          year: 2020,
          proof: "dk",
          theme: "water",
          team: { choice: "common", more: 12 },
          crises: ["cyber", "flood"],
          towns: ["35238"],
          partners: [{ role: "expert", sum: 5 }],
          reuse: { code: "open" },
        },
      },
    });
  });

  it("forgets the follow-up of an option that was not chosen", () => {
    const kept = submit(group, { "field.name": "x", "field.team": "own", "field.team.more": "12" });
    expect(kept).toMatchObject({ answer: { value: { team: { choice: "own" } } } });
    expect(JSON.stringify(kept)).not.toContain("12");
  });

  it("keeps an entry's id, gives a new entry one, and leaves removed and blank entries out", () => {
    const values = {
      "entry.0.id": "kept",
      "entry.0.name": "A",
      "entry.1.id": "gone",
      "entry.1.name": "B",
      "entry.1.remove": "on",
      "entry.2.id": "",
      "entry.2.name": "C",
    };
    const once = submit(list, values);
    expect(once.answer).toMatchObject({
      value: [
        { id: "kept", name: "A" },
        { id: expect.stringMatching(/^e-\w+$/), name: "C" },
      ],
    });
    expect(submit(list, values)).toEqual(once);
  });

  it("takes silence for no answer", () => {
    for (const question of Object.values(EVERY_QUESTION))
      expect(submit(question, {}).answer).toEqual({ state: "unanswered" });
  });

  it("keeps what surrounds the answer", () => {
    const { content } = submit(ladder, {
      answer: "dk",
      confidence: "known",
      publicText: "Because\r\nof this",
      workingNote: " ask ",
      "evidence.0.title": "",
      "evidence.0.url": "",
      "evidence.1.title": "Vote",
      "evidence.1.url": " https://example.org/a b ",
    });
    expect(content).toEqual({
      answer: { state: "dk" },
      confidence: "known",
      publicText: "Because\nof this",
      workingNote: "ask",
      evidence: [{ title: "Vote", url: "https://example.org/a%20b" }],
    });
  });

  it("lets a draft be unfinished, and not a finished answer", () => {
    const values = { "entry.0.cost": "5" };
    expect(submit(list, values, { draft: true }).answer).toMatchObject({ state: "answered" });
    expect(submit(list, values).problems).toEqual(["entry.0.name: errors.required"]);
  });
});

describe("refused answers", () => {
  it.each<[string, Question, FormValues, string]>([
    ["a level out of range", ladder, { answer: "5" }, "answer: errors.notALevel"],
    ["a word for a level", ladder, { answer: "lots" }, "answer: errors.notALevel"],
    ["an unknown option", yesno, { answer: "perhaps" }, "answer: errors.unknownOption"],
    ["an unknown state", percent, { answer: "later" }, "answer: errors.unknownOption"],
    ["a forged state", percent, { answer: "answered" }, "value: errors.required"],
    ["more than all", percent, { value: "101" }, "value: errors.tooLarge"],
    ["words for a percentage", percent, { value: "half" }, "value: errors.notANumber"],
    ["unknown boxes", multi, { value: ["a", "z"] }, "value: errors.unknownOption"],
    ["boxes and none", multi, { value: ["a"], none: "on" }, "value: errors.noneAndSome"],
    ["don't know and a value", percent, { answer: "dk", value: "30" }, "answer: errors.keepOne"],
    ["don't know where it is not offered", group, { answer: "dk" }, "answer: errors.unknownOption"],
    [
      "not applicable where it is never so",
      yesno,
      { answer: "na", reason: "x" },
      "answer: errors.notApplicableRefused",
    ],
    [
      "not applicable without a reason",
      ladder,
      { answer: "na", reason: "  " },
      "reason: errors.reasonRequired",
    ],
    ["a reason too long", ladder, { answer: "na", reason: "x".repeat(501) }, "reason: errors.tooLong"],
    ["a reason alone", ladder, { reason: "We have no water." }, "reason: errors.reasonAlone"],
    ["a count of half a person", likert, { "count.3": "1,5" }, "count.3: errors.notAnInteger"],
    [
      "more opinions than people",
      likert,
      { "count.3": "9999", "count.4": "2" },
      "count.0: errors.tooManyVotes",
    ],
    [
      "a number that may be two",
      value,
      { "field.a.value": "1,234" },
      "field.a.value: errors.ambiguousNumber",
    ],
    ["a negative cost", group, { "field.name": "x", "field.cost": "-1" }, "field.cost: errors.tooSmall"],
    [
      "a part of a person",
      group,
      { "field.name": "x", "field.people": "1.5" },
      "field.people: errors.notAnInteger",
    ],
    [
      "a day that is not",
      group,
      { "field.name": "x", "field.day": "2027-02-29" },
      "field.day: errors.notADate",
    ],
    [
      "a month that is not",
      group,
      { "field.name": "x", "field.start": "2027-13" },
      "field.start: errors.notAMonth",
    ],
    ["a year too far", group, { "field.name": "x", "field.year": "1066" }, "field.year: errors.notAYear"],
    ["a level of a field", group, { "field.name": "x", "field.proof": "7" }, "field.proof: errors.notALevel"],
    [
      "a commune of elsewhere",
      group,
      { "field.name": "x", "field.towns": ["75056"] },
      "field.towns: errors.unknownOption",
    ],
    [
      "an option that stands alone",
      group,
      { "field.name": "x", "field.crises": ["cyber", "none"] },
      "field.crises: errors.exclusiveOption",
    ],
    [
      "a follow-up out of range",
      group,
      { "field.name": "x", "field.team": "common", "field.team.more": "0" },
      "field.team.more: errors.tooSmall",
    ],
    [
      "an unknown choice with a follow-up",
      group,
      { "field.name": "x", "field.team": "none" },
      "field.team: errors.unknownOption",
    ],
    ["an empty required field", group, { "field.cost": "5" }, "field.name: errors.required"],
    ["a text too long", group, { "field.name": "x".repeat(21) }, "field.name: errors.tooLong"],
    [
      "the row that is wrong",
      group,
      { "field.name": "x", "field.partners.1.sum": "y" },
      "field.partners.1.sum: errors.notANumber",
    ],
    [
      "too many rows",
      group,
      {
        "field.name": "x",
        "field.partners.0.sum": "1",
        "field.partners.1.sum": "1",
        "field.partners.2.sum": "1",
      },
      "field.partners: errors.tooManyEntries",
    ],
    [
      "too many entries",
      list,
      { "entry.0.name": "a", "entry.1.name": "b", "entry.2.name": "c" },
      "entry: errors.tooManyEntries",
    ],
    [
      "the entry that is wrong, blank ones before it",
      list,
      { "entry.1.name": "a", "entry.1.cost": "x" },
      "entry.1.cost: errors.notANumber",
    ],
    ["a rank twice", ranking, { "rank.1": "a", "rank.2": "a" }, "rank.1: errors.rankedTwice"],
    ["an unknown rank", ranking, { "rank.1": "a", "rank.2": "z" }, "rank.2: errors.unknownOption"],
    ["another priority without its name", ranking, { "rank.1": "other" }, "other: errors.otherMissing"],
    ["a confidence of one's own", ladder, { confidence: "sure" }, "confidence: errors.unknownOption"],
    ["a public text too long", ladder, { publicText: "x".repeat(1001) }, "publicText: errors.tooLong"],
    ["a note too long", ladder, { workingNote: "x".repeat(2001) }, "workingNote: errors.tooLong"],
    [
      "a title without a link",
      ladder,
      { "evidence.0.title": "x" },
      "evidence.0.url: errors.evidenceUrlMissing",
    ],
  ])("refuses %s and says where", (...[, question, values, expected]) => {
    expect(submit(question, values).problems).toEqual([expected]);
  });

  it.each([
    "javascript:alert(1)",
    "JAVASCRIPT:alert(1)",
    "data:text/html,x",
    "http://example.org/",
    "//example.org/",
    "example.org",
    "https://user:pass@example.org/",
    "https://localhost/",
    "https://",
    "vbscript:x",
    "https:/\\evil",
  ])("refuses %s as evidence", (url) => {
    expect(submit(ladder, { "evidence.0.url": url }).problems).toEqual(["evidence.0.url: errors.notHttps"]);
  });

  it("refuses not applicable to a body that holds the duty", () => {
    const answers = { duties: answered(["water"]) };
    expect(submit(ladder, { answer: "na", reason: "x" }, { answers }).problems).toEqual([
      "answer: errors.notApplicableRefused",
    ]);
    expect(submit(ladder, { answer: "na", reason: "x" }).answer).toEqual({ state: "na", reason: "x" });
  });

  it("refuses a required question left empty, but not a draft of it", () => {
    const required: Question = { ...value, required: true };
    expect(submit(required, {}).problems).toEqual(["answer: errors.answerRequired"]);
    expect(submit(required, {}, { draft: true }).answer).toEqual({ state: "unanswered" });
    expect(submit(required, { answer: "dk" }).answer).toEqual({ state: "dk" });
  });

  it("refuses keys that no page sends, for no one would ever see them", () => {
    const context = answerContext(everyQuestionModel, group, { answers: {}, communes: [], draft: false });
    const content = {
      answer: answered({ name: "x", secret: "y" }),
      confidence: null,
      publicText: "",
      workingNote: "",
      evidence: [],
    };
    expect(answerContentSchema(group, context).safeParse(content).success).toBe(false);
  });

  it("says every problem of a page at once", () => {
    expect(
      submit(group, { "field.cost": "x", "field.day": "y", publicText: "z".repeat(1001) }).problems,
    ).toEqual([
      "field.name: errors.required",
      "field.cost: errors.notANumber",
      "field.day: errors.notADate",
      "publicText: errors.tooLong",
    ]);
  });
});
