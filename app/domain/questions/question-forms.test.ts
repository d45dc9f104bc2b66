import { describe, expect, it } from "vitest";
import { aLikert, anIndicator } from "../../../tests/builders/indicators.ts";
import { entriesOfValues, type FormValues } from "../fields/form-entries.ts";
import { hash } from "./hash.ts";
import { nameInside } from "./name-inside.ts";
import type { Question } from "./question.schema.ts";
import { formOf } from "./question-forms.ts";

const title = { id: "title", type: "text", max: 80 } as const;
const list: Question = { id: "l", type: "list", ask: [], min: 0, max: 5, title: "title", fields: [title] };
const ranking: Question = { id: "r", type: "ranking", ask: [], options: ["a", "b", "c"], max: 2 };
const read = (question: Question, values: FormValues) =>
  formOf(question).read(question, [title], entriesOfValues(values));

describe("a new entry of a list", () => {
  it("has the same id however often its form is sent, and while its title is still being written", () => {
    const sent = (typed: string) => read(list, { form: "f1", "entry.0.title": typed, "entry.2.title": "Z" });
    expect(sent("Gui")).toEqual([
      { id: `e-${hash("f1/0")}`, title: "Gui" },
      null,
      { id: `e-${hash("f1/2")}`, title: "Z" },
    ]);
    expect(sent("Guichet")).toMatchObject([{ id: `e-${hash("f1/0")}` }, null, {}]);
  });

  it("is named by its title where the form was made by hand, and apart from another one of that title", () => {
    const named = { "entry.0.title": "Guichet", "entry.1.title": "Guichet", "entry.2.title": "Carte" };
    expect(read(list, named)).toEqual([
      { id: `e-${hash("Guichet")}`, title: "Guichet" },
      { id: `e-${hash("Guichet")}-2`, title: "Guichet" },
      { id: `e-${hash("Carte")}`, title: "Carte" },
    ]);
    expect(read(list, { ...named, form: "" })).toEqual(read(list, named));
  });

  it("has an id without a title, too", () => {
    const note = { ...title, id: "note" };
    const entries = entriesOfValues({ "entry.0.note": "x" });
    expect(formOf(list).read(list, [note], entries)).toEqual([{ id: `e-${hash("")}`, note: "x" }]);
  });
});

it.each([
  ["", 3_338_908_027_751_811],
  ["a", 7_929_297_801_672_961],
  ["b", 8_684_336_938_537_663],
  ["revenge", 4_051_478_007_546_757],
])("hash(%j) is what cyrb53 gives everywhere, for ids that entries keep for life", (text, number) => {
  expect(hash(text)).toBe(number.toString(36));
});

describe("what a form says", () => {
  it("of a ranking: what “other” stands for, even before anything is ranked", () => {
    expect(read(ranking, { other: "le vélo" })).toEqual({ ranked: [], other: "le vélo" });
    expect(read(ranking, { "rank.2": "b" })).toEqual({ ranked: ["b"] });
    expect(read(ranking, { "rank.1": " ", other: "" })).toBeUndefined();
  });

  it("of votes: a zero typed is a blank", () => {
    expect(read(aLikert(), { "count.0": "0", "count.2": "3", "count.dk": "0" })).toEqual({ "2": 3 });
    expect(read(aLikert(), { "count.0": "0", "count.4": "" })).toBeUndefined();
  });

  it("of votes: that nobody gave any is no answer", () => {
    const schema = formOf(aLikert()).valueSchema(aLikert(), { fields: [], options: {}, draft: false });
    expect(schema.safeParse({}).error?.issues[0]?.message).toBe("errors.required");
    expect(schema.parse({ "2": 1 })).toEqual([2]);
  });

  it("of a level: 0 to 4, whole", () => {
    const schema = formOf(anIndicator()).valueSchema(anIndicator(), {
      ...{ fields: [], options: {}, draft: false },
    });
    expect([-1, 0, 1.5, 4, 5, "3"].filter((value) => schema.safeParse(value).success)).toEqual([0, 4]);
  });
});

it.each([
  [["role"], "entry.role"],
  [[0, "partner", "choice"], "entry.0.partner"],
  [[0, "choice", 1, "role"], "entry.0.choice.1.role"],
  [["choice"], "entry"],
  [[], "entry"],
])("the control that holds %j is named %j: a choice with a follow-up by its field", (path, name) => {
  expect(nameInside("entry", path)).toBe(name);
});
