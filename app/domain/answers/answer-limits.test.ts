// The numbers in the messages, and what stands exactly at a limit: what a reader is told must be what is asked.
import { describe, expect, it } from "vitest";
import { answered } from "../../../tests/builders/answers.ts";
import { COMMUNES, EVERY_QUESTION, everyQuestionModel } from "../../../tests/builders/every-question.ts";
import type { FormValues } from "../fields/form-entries.ts";
import { entriesOfValues } from "../fields/form-entries.ts";
import type { Question } from "../questions/question.schema.ts";
import { EMPTY_CONTENT } from "./answer-content.ts";
import { answerContext } from "./answer-context.ts";
import { answerFormValues } from "./answer-form-values.ts";
import { answerProblems } from "./answer-problems.ts";
import { answerContentSchema } from "./answer-schema.ts";
import { fitsQuestion } from "./fits-question.ts";
import { readAnswerForm } from "./read-answer-form.ts";

const { percent, likert, value, group, list, ranking } = EVERY_QUESTION;

function contextOf(question: Question, draft = false) {
  return answerContext(everyQuestionModel, question, { answers: {}, communes: COMMUNES, draft });
}
function parsed(question: Question, content: unknown, draft = false) {
  const result = answerContentSchema(question, contextOf(question, draft)).safeParse(content);
  return result.success
    ? { content: result.data, problems: [] }
    : { problems: answerProblems(question, result.error.issues) };
}
function submitted(question: Question, values: FormValues, draft = false) {
  const input = readAnswerForm(question, contextOf(question).fields, entriesOfValues(values));
  return parsed(question, input, draft);
}
const said = (question: Question, answer: unknown) =>
  parsed(question, { ...EMPTY_CONTENT, answer: answered(answer as never) });

const named = { "field.name": "x" };
const onlyYear: Question = { ...group, fields: [{ id: "year", type: "year", min: 1990, max: 2100 }] };
const twoPartners: Question = {
  ...group,
  fields: [{ id: "partners", type: "list", min: 2, max: 3, fields: [{ id: "sum", type: "number" }] }],
};

describe("a message with numbers", () => {
  it.each<[string, Question, FormValues, string, Readonly<Record<string, number>>]>([
    ["tooLarge", percent, { value: "101" }, "value", { max: 100 }],
    ["tooSmall", percent, { value: "-1" }, "value", { min: 0 }],
    ["tooSmall", value, { "field.a.value": "-0,5" }, "field.a.value", { min: 0 }],
    ["tooLarge", group, { ...named, "field.cost": "1001" }, "field.cost", { max: 1000 }],
    ["notAYear", group, { ...named, "field.year": "1989" }, "field.year", { min: 1990, max: 2100 }],
    ["notAYear", group, { ...named, "field.year": "2101" }, "field.year", { min: 1990, max: 2100 }],
    ["tooManyVotes", likert, { "count.1": "9000", "count.2": "1001" }, "count.0", { max: 10_000 }],
    [
      "tooManyEntries",
      list,
      { "entry.0.name": "a", "entry.1.name": "b", "entry.2.name": "c" },
      "entry",
      { max: 2 },
    ],
    ["tooFewEntries", { ...list, min: 2 }, { "entry.0.name": "a" }, "entry", { min: 2 }],
    ["tooFewEntries", twoPartners, { "field.partners.0.sum": "1" }, "field.partners", { min: 2 }],
  ])("%s says the limit of its question: %#", (...[message, question, values, name, params]) => {
    expect(submitted(question, values).problems).toEqual([{ name, message: `errors.${message}`, params }]);
  });

  it("says none where there is none", () => {
    expect(submitted(percent, { value: "half" }).problems).toEqual([
      { name: "value", message: "errors.notANumber", params: {} },
    ]);
  });

  it("is one a field, the first", () => {
    const { problems } = said(
      { ...group, fields: [{ id: "n", type: "number", min: 2, integer: true }] },
      { n: 1.5 },
    );
    expect(problems).toEqual([{ name: "field.n", message: "errors.tooSmall", params: { min: 2 } }]);
  });

  it("limits a ranking, whose options are each ranked once", () => {
    const short = { ...ranking, max: 2 };
    expect(said(short, { ranked: ["a", "b", "c"] }).problems).toEqual([
      { name: "rank.1", message: "errors.tooManyOptions", params: { max: 2 } },
    ]);
    expect(said(short, { ranked: ["a", "b"] }).problems).toEqual([]);
    expect(said(short, { ranked: ["a", "a"] }).problems).toMatchObject([{ message: "errors.rankedTwice" }]);
  });
});

describe("what stands at a limit", () => {
  it.each<[string, Question, FormValues]>([
    ["0 %", percent, { value: "0" }],
    ["100 %", percent, { value: "100" }],
    ["the first year", onlyYear, { "field.year": "1990" }],
    ["the last year", onlyYear, { "field.year": "2100" }],
    ["as many votes as there may be", likert, { "count.1": "9000", "count.2": "1000" }],
    ["as many entries as asked for", { ...list, min: 2 }, { "entry.0.name": "a", "entry.1.name": "b" }],
  ])("is taken: %s", (_limit, question, values) => {
    expect(submitted(question, values).problems).toEqual([]);
  });

  it("may be missed by a draft that lacks entries", () => {
    expect(submitted({ ...list, min: 2 }, { "entry.0.name": "a" }, true).problems).toEqual([]);
  });

  it("refuses levels below, between and above those of a field", () => {
    const levels: Question = { ...group, fields: [{ id: "proof", type: "level", levels: 5 }] };
    const verdicts = [-1, 0, 2.5, 4, 5, "2", "dk"].map(
      (proof) => said(levels, { proof }).problems.length === 0,
    );
    expect(verdicts).toEqual([false, true, false, true, false, false, false]);
  });

  it("counts an empty list of choices, and an empty text, as nothing where something is required", () => {
    const choices: Question = {
      ...group,
      fields: [{ id: "crises", type: "choices", options: ["cyber"], required: true }],
    };
    expect(said(choices, { crises: [] }).problems).toMatchObject([
      { name: "field.crises", message: "errors.required" },
    ]);
    expect(said(choices, { crises: ["cyber"] }).problems).toEqual([]);
    expect(said(group, { name: "" }).problems).toMatchObject([
      { name: "field.name", message: "errors.required" },
    ]);
  });
});

describe("entries of one title", () => {
  const many: Question = { ...list, max: 4 };
  const titled = (...titles: readonly string[]) =>
    Object.fromEntries(titles.map((title, row) => [`entry.${row}.name`, title]));
  const idsOf = (values: FormValues, draft = false) => {
    const { content } = submitted(many, values, draft);
    const entries = content?.answer.state === "answered" ? content.answer.value : [];
    return (entries as readonly { readonly id: string }[]).map(({ id }) => id);
  };

  it("have ids of their own, the same whenever they are sent", () => {
    const [first = "", ...others] = idsOf(titled("Portail", "Portail", "Portail"));
    expect(first).toMatch(/^e-\w+$/);
    expect(others).toEqual([`${first}-2`, `${first}-3`]);
    expect(idsOf(titled("Portail", "Portail", "Portail"))).toEqual([first, ...others]);
  });

  it("have ids of their own where one was there already", () => {
    const [first = ""] = idsOf(titled("Portail"));
    const again = { ...titled("Portail", "Portail"), "entry.0.id": first };
    expect(idsOf(again)).toEqual([first, `${first}-2`]);
    expect(idsOf({ ...titled("Portail", "Portail"), "entry.1.id": first })).toEqual([`${first}-2`, first]);
  });

  it("have ids of their own in a draft without titles too", () => {
    const [one, two] = idsOf({ "entry.0.cost": "5", "entry.1.cost": "6" }, true);
    expect(one).toMatch(/^e-\w+$/);
    expect(two).toBe(`${one}-2`);
  });
});

describe("a percentage", () => {
  it.each([
    ["12,5 %", 12.5],
    ["12.5%", 12.5],
    ["7  %", 7],
  ])("is read with its sign: %s", (typed, share) => {
    expect(submitted(percent, { value: typed }).content?.answer).toEqual(answered(share));
  });

  it.each(["5 % or so", "%5", "5 %%"])("is not read out of %j", (typed) => {
    expect(submitted(percent, { value: typed }).problems).toMatchObject([{ message: "errors.notANumber" }]);
  });
});

describe("the priority that is none of those offered", () => {
  it.each([{ ranked: ["b", "other"], other: "Sport" }, { ranked: ["b"], other: "Sport" }, { ranked: ["b"] }])(
    "comes back from its form as it was: %j",
    (kept) => {
      const { content } = said(ranking, kept);
      if (content === undefined) throw new Error("refused");
      const form = answerFormValues(ranking, [], content);
      expect(submitted(ranking, form).content).toEqual(content);
      expect(content.answer).toEqual(answered(kept));
    },
  );

  it("is at most as long as the question says", () => {
    const named = (length: number) =>
      said(ranking, { ranked: ["other"], other: "x".repeat(length) }).problems;
    expect([named(20).length, named(21).length, named(0).length]).toEqual([0, 1, 1]);
    const { other: _none, ...without } = ranking;
    expect(said(without, { ranked: ["a", "other"] }).problems).toEqual([]);
    expect(said(without, { ranked: ["a"], other: "x" }).problems).toHaveLength(1);
  });
});

describe("a stored answer", () => {
  const context = {
    fieldsOf: () => [],
    optionsOf: () => ({}),
    mayBeNotApplicable: () => true,
  };
  const votes = (count: number) => Array.from({ length: count }, () => 3);

  it.each<[string, Question, unknown, boolean]>([
    ["as many votes as there may be", likert, votes(10_000), true],
    ["one vote too many", likert, votes(10_001), false],
    ["one vote that is none among good ones", likert, [1, 2, 5], false],
    ["a ranking with a key that nobody knows", ranking, { ranked: ["a"], more: 1 }, false],
    ["a ranking", ranking, { ranked: ["a"] }, true],
    ["a ranking of what is not a list", ranking, { ranked: "a" }, false],
    ["other ranked without its name", ranking, { ranked: ["other"] }, false],
    ["other named and not ranked", ranking, { ranked: ["a"], other: "Sport" }, true],
    ["an entry that is no record", list, ["Portail"], false],
    ["an entry without an id", list, [{ name: "x" }], false],
    ["an entry whose id is a number", list, [{ id: 7 }], false],
  ])("is told to fit or not: %s", (...[, question, answer, fits]) => {
    expect(fitsQuestion(question, answered(answer as never), context)).toBe(fits);
  });
});
