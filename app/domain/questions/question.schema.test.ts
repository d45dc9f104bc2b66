import { describe, expect, it } from "vitest";
import { z } from "zod";
import { conditionSchema } from "./condition.schema.ts";
import { questionSchema } from "./question.schema.ts";

type Written = Readonly<Record<string, unknown>>;

const scored: Written = { id: "q", ask: ["dgs"], weight: 1, stage: "rollout" };
const asked: Written = { id: "q", ask: ["dgs"] };
const text: Written = { id: "f", type: "text", max: 9 };
const two = [
  { id: "no", level: 0 },
  { id: "yes", level: 4 },
];
const ladder: Written = { ...scored, type: "ladder", levels: [0, 1, 2, 3, 4] };
const yesno: Written = { ...scored, type: "yesno", options: two };
const likert: Written = { ...scored, type: "likert", options: two, minAnswers: 5 };
const multi: Written = {
  ...{ ...scored, type: "multi", options: ["a"] },
  thresholds: [
    { level: 0, min: 0 },
    { level: 4, min: 1 },
  ],
};
const percent: Written = {
  ...{ ...scored, type: "percent" },
  bands: [
    { level: 0, from: 0 },
    { level: 4, from: 100 },
  ],
};
const value: Written = { ...asked, type: "value", field: { ...text, id: "q" } };
const group: Written = { ...asked, type: "group", fields: [text] };
const list: Written = { ...asked, type: "list", min: 0, max: 5, fields: [text], title: "f" };
const ranking: Written = { ...asked, type: "ranking", options: ["a", "b"], max: 1 };
const SCORED = [ladder, yesno, likert, multi, percent];
const UNSCORED = [value, group, list, ranking];
const IF = { "!!": { var: "p" } };

const isQuestion = (written: Written) => questionSchema.safeParse(written).success;

describe("a question", () => {
  it.each([...SCORED, ...UNSCORED])("is %j as it stands, and not with a key missing or too many", (one) => {
    expect(questionSchema.parse(one)).toEqual(one);
    expect(isQuestion({ ...one, other: 1 })).toBe(false);
    const without = Object.keys(one).filter((key) => isQuestion({ ...one, [key]: undefined }));
    expect(without, "may be left out").toEqual([]);
    expect(isQuestion({ ...one, id: "Not an id" })).toBe(false);
    expect(isQuestion({ ...one, ask: ["Not an id"] })).toBe(false);
    expect(isQuestion({ ...one, visibleIf: IF })).toBe(true);
    expect(isQuestion({ ...one, visibleIf: {} })).toBe(false);
  });

  it.each(SCORED)(
    "that is scored is %j with what a score needs, and none of what an unscored one says",
    (one) => {
      expect([0, 1, 1.5, 2, 3].map((weight) => isQuestion({ ...one, weight }))).toEqual([
        ...[false, true, false, true, false],
      ]);
      const stages = ["foundation", "rollout", "effect", "other"];
      expect(stages.map((stage) => isQuestion({ ...one, stage }))).toEqual([true, true, true, false]);
      const said = { ...one, concepts: ["agility"], legal: true, notApplicable: { if: IF } };
      expect(questionSchema.parse(said)).toEqual(said);
      expect(isQuestion({ ...one, notApplicable: {} })).toBe(false);
      expect(isQuestion({ ...one, notApplicable: { if: IF, other: 1 } })).toBe(false);
      expect(isQuestion({ ...one, required: true })).toBe(false);
      expect(isQuestion({ ...one, dontKnow: true })).toBe(false);
    },
  );

  it.each(UNSCORED)(
    "that is not scored is %j, required or with “don’t know”, and without a weight",
    (one) => {
      const said = { ...one, required: true, dontKnow: true };
      expect(questionSchema.parse(said)).toEqual(said);
      expect(isQuestion({ ...one, weight: 1 })).toBe(false);
      expect(isQuestion({ ...one, stage: "rollout" })).toBe(false);
    },
  );

  it("of a first sketch is answered by one press", () => {
    const sketched = [...SCORED, ...UNSCORED].filter((one) => isQuestion({ ...one, sketch: true }));
    expect(sketched).toEqual([ladder, yesno]);
    expect(isQuestion({ ...ladder, sketch: false })).toBe(false);
  });

  it.each<Written>([
    { ...group, fields: { set: "shared" } },
    { ...list, fields: { set: "shared" } },
    { ...group, options: { f: ["a"] } },
    { ...value, directory: "since-year" },
    { ...value, directory: "population" },
    { ...value, directory: "communes" },
    { ...ranking, other: { option: "b", max: 1 } },
  ])("may be %j", (one) => {
    expect(questionSchema.parse(one)).toEqual(one);
  });

  it.each<Written>([
    { ...asked, type: "colour" },
    { ...ladder, levels: [0, 1, 2, 3] },
    { ...ladder, levels: [0, 1, 2, 3, 4, 4] },
    { ...ladder, levels: [0, 1, 2, 3, 5] },
    { ...yesno, options: two.slice(1) },
    { ...yesno, options: [two[0], { id: "yes" }] },
    { ...yesno, options: [two[0], { ...two[1], other: 1 }] },
    { ...yesno, options: [two[0], { ...two[1], level: -1 }] },
    { ...likert, minAnswers: 4 },
    { ...likert, minAnswers: 5.5 },
    { ...multi, options: [] },
    { ...multi, thresholds: [{ level: 0, min: 0 }] },
    {
      ...multi,
      thresholds: [
        { level: 0, min: -1 },
        { level: 4, min: 1 },
      ],
    },
    {
      ...multi,
      thresholds: [
        { level: 0, min: 0 },
        { level: 4, min: 1, other: 1 },
      ],
    },
    { ...percent, bands: [{ level: 0, from: 0 }] },
    {
      ...percent,
      bands: [
        { level: 0, from: -1 },
        { level: 4, from: 100 },
      ],
    },
    {
      ...percent,
      bands: [
        { level: 0, from: 0 },
        { level: 4, from: 100.5 },
      ],
    },
    {
      ...percent,
      bands: [
        { level: 0, from: 0 },
        { level: 4, from: 50, other: 1 },
      ],
    },
    { ...value, directory: "mayor" },
    { ...value, field: { id: "q", type: "list", min: 0, max: 5, fields: [text] } },
    { ...group, fields: [] },
    { ...group, fields: {} },
    { ...group, fields: { set: "shared", other: 1 } },
    { ...group, options: { f: ["Not an id"] } },
    { ...list, min: -1 },
    { ...list, max: 0 },
    { ...list, max: 201 },
    { ...list, title: "Not an id" },
    { ...ranking, options: ["a"] },
    { ...ranking, max: 0 },
    { ...ranking, other: { option: "b", max: 0 } },
    { ...ranking, other: { option: "b" } },
    { ...ranking, other: { option: "b", max: 1, other: 1 } },
  ])("is not %j", (one) => {
    expect(isQuestion(one)).toBe(false);
  });

  it("that is a list has 200 entries at most, and votes need more people than five if it says so", () => {
    expect(isQuestion({ ...list, max: 200 })).toBe(true);
    expect(isQuestion({ ...list, min: 1, max: 1 })).toBe(true);
    expect(isQuestion({ ...likert, minAnswers: 12 })).toBe(true);
  });
});

describe("what editors show while an author writes", () => {
  const written = JSON.stringify(z.toJSONSchema(questionSchema, { io: "input" }));

  it("is never without words", () => {
    expect(written).not.toMatch(/"description":"\s*"/);
  });

  it.each([
    ...["JsonLogic condition", "best placed to answer", "Ideas of the founding text", "never a verdict"],
    ...["Absent: never allowed", "one question a dimension", "Refused while it is empty"],
    ...["Offers “don't know”", "named in `fieldSets`", "Options of fields whose source is `question`"],
    ...["count as no answer", "The text field that names an entry", "Each band starts at `from` (included)"],
    ...["its id is the id of the question", "What the directory knows of the body"],
  ])("explains that %s", (words) => {
    expect(written).toContain(words);
  });

  it("names a question and a condition once", () => {
    const { $defs } = z.toJSONSchema(z.strictObject({ a: questionSchema, b: conditionSchema }));
    expect(Object.keys($defs ?? {})).toEqual(expect.arrayContaining(["Question", "Condition"]));
  });
});
