import { describe, expect, it } from "vitest";
import { type Format, openPlaces, optionalPlaces, takenAt } from "../../../tests/builders/changed-file.ts";
import { exampleSchema, inputFileSchema } from "./example.schema.ts";

const input = {
  answers: {
    a: { state: "answered", value: 2 },
    b: { state: "dk" },
    c: { state: "na", reason: "elsewhere" },
    d: { state: "unanswered" },
  },
  ...{ brakes: { e: 3 }, targets: { a: 4 }, leversUnderWay: ["lever"] },
};
const figures = { score: 51.2, low: 40, high: 60, level: 3, between: null };
const format: Format = {
  schema: exampleSchema,
  file: {
    ...{ $schema: "example.schema.json", title: "Everything", input },
    expected: {
      levels: { a: 2 },
      dimensions: { one: { status: "evaluated", ...figures, coverage: 0.5 } },
      global: {
        ...{ ...figures, evaluated: 1, applicable: 2, rawLevel: 3, capped: false, limiting: ["one"] },
        spread: { min: 40, max: 60, sd: 1.5 },
      },
      levers: {
        quick: [
          {
            ...{ id: "lever", priority: 1.5, dimension: "one", first: ["other"] },
            because: [{ indicator: "a", level: 2 }],
          },
        ],
        blindSpots: ["b"],
      },
      toDocument: [{ indicator: "b", ask: ["lead"], possible: ["lever"] }],
    },
  },
};

it("an example is taken as it stands", () => {
  expect(exampleSchema.parse(format.file)).toEqual(format.file);
});

it("of what it expects nearly everything may be left out; of the rest only this", () => {
  const optional = optionalPlaces(format);
  expect(optional.filter((place) => !place.startsWith("expected/"))).toEqual([
    ...["input/brakes", "input/targets", "input/leversUnderWay"],
    "input/answers/c/reason",
  ]);
  expect(optional).toEqual(
    expect.arrayContaining([
      ...["levels", "dimensions", "global", "levers", "toDocument"].map((key) => `expected/${key}`),
      ...Object.keys(figures).map((key) => `expected/dimensions/one/${key}`),
      ...Object.keys(figures).map((key) => `expected/global/${key}`),
      ...["expected/levers/quick/0/priority", "expected/levers/blindSpots"],
    ]),
  );
  const whole = [
    ...["global/spread/min", "global/spread/sd", "levers/quick/0/because/0/level"],
    ...["toDocument/0/indicator", "toDocument/0/ask", "toDocument/0/possible"],
  ];
  expect(whole.filter((place) => optional.includes(`expected/${place}`))).toEqual([]);
});

it("only records by id take other keys", () => {
  expect(openPlaces(format)).toEqual([
    ...["input/answers", "input/brakes", "input/targets"],
    ...["expected/levels", "expected/dimensions", "expected/levers"],
  ]);
});

const level = { takes: [0, 4], refuses: [-1, 1.5, 5] };
const points = { takes: [null, 0, 0.5, 100], refuses: [-1, 101, "1"] };
const maturity = { takes: [null, 1, 9], refuses: [0, 1.5] };
const count = { takes: [0, 9], refuses: [-1, 0.5] };
const between = { takes: [null, [1, 2]], refuses: [[1], [0, 1], [1, 2, 3], [1, 1.5]] };
const [one, global] = ["expected/dimensions/one", "expected/global"];
it.each<[string, { takes: readonly unknown[]; refuses: readonly unknown[] }]>([
  ["title", { takes: ["x"], refuses: ["", "  "] }],
  ["input/answers/a/state", { takes: ["answered"], refuses: ["other"] }],
  ["input/answers/a/value", { takes: ["x", 1, [1], { b: 1 }], refuses: [null, true] }],
  ["input/answers/c/reason", { takes: ["x"], refuses: [1] }],
  ["input/answers", { takes: [{}], refuses: [{ "Not an id": { state: "dk" } }] }],
  ["input/brakes/e", { ...level, takes: [0, 4, "dk"] }],
  ["input/targets/a", { ...level, refuses: [-1, 1.5, 5, "dk"] }],
  ["input/leversUnderWay", { takes: [[]], refuses: [["Not an id"]] }],
  ["expected/levels/a", { takes: [0, 4, "dk", "na", "unanswered"], refuses: [-1, 1.5, 5, "other"] }],
  [`${one}/status`, { takes: ["evaluated", "not-evaluated", "not-applicable"], refuses: ["other"] }],
  ...["score", "low", "high"].flatMap((key) => [
    [`${one}/${key}`, points] as [string, typeof points],
    [`${global}/${key}`, points] as [string, typeof points],
  ]),
  [`${one}/coverage`, { takes: [null, 0, 0.5, 1], refuses: [-0.1, 1.1] }],
  [`${one}/level`, maturity],
  [`${one}/between`, between],
  [`${global}/evaluated`, count],
  [`${global}/applicable`, count],
  [`${global}/rawLevel`, maturity],
  [`${global}/level`, maturity],
  [`${global}/between`, between],
  [`${global}/capped`, { takes: [true, false], refuses: [1] }],
  [`${global}/limiting`, { takes: [[]], refuses: [["Not an id"]] }],
  [`${global}/spread/min`, { takes: [0, 100], refuses: [-1, 101, null] }],
  [`${global}/spread/max`, { takes: [0, 100], refuses: [-1, 101, null] }],
  [`${global}/spread/sd`, { takes: [0, 1.5, 200], refuses: [-0.1] }],
  ["expected/levers/quick/0/priority", { takes: [0, 1.5, 9], refuses: [-0.1] }],
  ["expected/levers/quick/0/because/0/level", level],
  ["expected/levers/quick/0/first", { takes: [[]], refuses: [["Not an id"]] }],
  ["expected/levers/blindSpots", { takes: [[]], refuses: [["Not an id"], [{ id: "lever" }]] }],
  ["expected/levers/quick", { takes: [[]], refuses: [["lever"]] }],
  ["expected/toDocument/0/ask", { takes: [[]], refuses: [["Not an id"]] }],
])("%s: %j", (place, { takes, refuses }) => {
  expect(takenAt(format, place, [...takes, ...refuses])).toEqual(takes);
});

describe("a file to score", () => {
  it("is an input, or an example whose input is taken", () => {
    expect(inputFileSchema.parse(input)).toEqual(input);
    expect(inputFileSchema.parse(format.file)).toEqual(input);
  });
  it.each([null, "input", 3, [], {}, { input: null }])("is not %j", (content) => {
    expect(inputFileSchema.safeParse(content).success).toBe(false);
  });
});
