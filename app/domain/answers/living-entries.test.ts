import { describe, expect, it } from "vitest";
import { aSurvey } from "../../../tests/builders/a-survey.ts";
import { answered, DONT_KNOW } from "../../../tests/builders/answers.ts";
import { aFactsSection } from "../../../tests/builders/unscored-questions.ts";
import type { Field } from "../fields/field.schema.ts";
import type { AnswerValue, SavedAnswer } from "../questions/answer.ts";
import type { Question } from "../questions/question.schema.ts";
import { withLivingEntries } from "./living-entries.ts";

const fromList = { source: { kind: "entries", question: "list" } } as const;
const fields: readonly Field[] = [
  { id: "several", type: "choices", options: fromList },
  { id: "one", type: "choice", options: fromList },
  {
    id: "why",
    type: "choice",
    options: fromList,
    followUp: { option: "a", field: { type: "text", max: 9 } },
  },
  { id: "communes", type: "choices", options: { source: { kind: "communes" } } },
  { id: "own", type: "choices", options: ["a", "gone"] },
  { id: "text", type: "text", max: 9 },
];
const nested: readonly Field[] = [
  {
    id: "rows",
    type: "list",
    min: 0,
    max: 3,
    fields: [{ id: "several", type: "choices", options: fromList }],
  },
  { id: "part", type: "group", fields: [{ id: "one", type: "choice", options: fromList }] },
];
const aValue = (id: string, field: Record<string, unknown>): Question =>
  ({ id, type: "value", ask: [], field: { id, ...field } }) as unknown as Question;
const questions: readonly Question[] = [
  {
    id: "list",
    type: "list",
    ask: [],
    min: 0,
    max: 9,
    title: "name",
    fields: [{ id: "name", type: "text", max: 9 }],
  },
  { id: "group", type: "group", ask: [], fields: [...fields] },
  { id: "nested", type: "group", ask: [], fields: [...nested] },
  { id: "pointing-list", type: "list", ask: [], min: 0, max: 9, title: "text", fields: [...fields] },
  aValue("boxes", { type: "choices", options: fromList }),
  aValue("radio", { type: "choice", options: fromList }),
  aValue("plain", { type: "text", max: 9 }),
];
const model = aSurvey({ sections: [aFactsSection("all", [...questions])] });
const around = {
  confidence: null,
  publicText: "",
  workingNote: "",
  evidence: [],
  version: 1,
  savedAt: new Date(0),
};

function living(values: Readonly<Record<string, AnswerValue>>) {
  const list = answered([
    { id: "a", name: "A" },
    { id: "b", name: "B" },
  ] as never);
  const said = Object.entries(values).map(
    ([id, value]) => [id, { ...around, answer: answered(value) }] as const,
  );
  const saved = new Map<string, SavedAnswer>([["list", { ...around, answer: list }], ...said]);
  const kept = withLivingEntries(model, saved);
  return Object.fromEntries(Object.keys(values).map((id) => [id, kept.get(id)?.answer]));
}

describe("D02: what points at entries of a list", () => {
  it("is left out where the entry was removed, and kept where it is there", () => {
    const said = {
      several: ["gone", "a", "b"],
      one: "gone",
      why: { choice: "gone", more: "x" },
      text: "gone",
    };
    expect(living({ group: said as never })).toEqual({
      group: answered({ several: ["a", "b"], text: "gone" } as never),
    });
    const there = { several: ["b"], one: "a", why: { choice: "a", more: "x" } };
    expect(living({ group: there as never })).toEqual({ group: answered(there as never) });
  });

  it("is nothing once none of its entries is left", () => {
    expect(living({ group: { several: ["gone"], text: "x" } })).toEqual({ group: answered({ text: "x" }) });
    expect(living({ boxes: ["gone"], radio: "gone" })).toEqual({
      boxes: { state: "unanswered" },
      radio: { state: "unanswered" },
    });
    expect(living({ boxes: ["gone", "b"], radio: "b" })).toEqual({
      boxes: answered(["b"]),
      radio: answered("b"),
    });
  });

  it("is looked for inside of rows and parts, and in each entry", () => {
    const said = { rows: [{ several: ["gone", "a"] }, { several: ["gone"] }], part: { one: "gone" } };
    expect(living({ nested: said as never })).toEqual({
      nested: answered({ rows: [{ several: ["a"] }, {}], part: {} } as never),
    });
    expect(living({ "pointing-list": [{ id: "gone", several: ["gone"], text: "x" }] as never })).toEqual({
      "pointing-list": answered([{ id: "gone", text: "x" }] as never),
    });
  });

  it("leaves options of other kinds and other states alone, and what it does not know", () => {
    const said = { communes: ["gone"], own: ["gone"], unknown: "gone" };
    expect(living({ group: said as never })).toEqual({ group: answered(said as never) });
    const other = { ...around, answer: DONT_KNOW };
    const saved = new Map([
      ["group", other],
      ["not-asked", { ...around, answer: answered("gone") }],
      ["plain", { ...around, answer: answered("gone") }],
    ]);
    expect([...withLivingEntries(model, saved)]).toEqual([...saved]);
    expect(withLivingEntries(model, saved).get("plain")).toBe(saved.get("plain"));
  });
});
