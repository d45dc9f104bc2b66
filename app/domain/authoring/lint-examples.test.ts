import { describe, expect, it } from "vitest";
import { aDimension, aSurvey } from "../../../tests/builders/a-survey.ts";
import { anIndicator } from "../../../tests/builders/indicators.ts";
import { lintExamples } from "./lint-examples.ts";

const indicators = ["a", "b", "c"].map((id) => anIndicator({ id }));
const model = aSurvey({
  sections: [aDimension("one", indicators)],
  maturityLevels: [
    { id: "first", level: 1, from: 0 },
    { id: "second", level: 2, from: 50 },
  ],
});

/** Levels 1, 1 and 2 of three indicators: 33.33 of 100. */
function anExample(expected: object, answers: object = {}) {
  const level = (value: number) => ({ state: "answered", value });
  return {
    $schema: "example.schema.json",
    title: "Some levels",
    input: { answers: { a: level(1), b: level(1), c: level(2), ...answers } },
    expected,
  };
}
const told = (expected: object, answers?: object) =>
  lintExamples(model, { "x.json": anExample(expected, answers) })
    .filter(({ rule }) => rule !== "example-levels")
    .map(({ rule, file, path, message }) => `${rule} ${file} ${path} ${message}`);

describe("an example", () => {
  it("holds where what it expects comes out, and says nothing of the rest", () => {
    expect(told({})).toEqual([]);
    expect(told({ global: { score: 33.3, level: 1, capped: false, limiting: [] } })).toEqual([]);
    expect(told({ levels: { a: 1, c: 2 }, toDocument: [] })).toEqual([]);
  });

  it("may be off by the half of its last digit, and by no more", () => {
    const score = (expected: number) => told({ dimensions: { one: { score: expected } } }).length;
    expect([33.25, 33.28, 33.35].map(score)).toEqual([0, 0, 0]);
    expect([33.2, 33.4].map(score)).toEqual([1, 1]);
    const coverage = (expected: number) => told({ dimensions: { one: { coverage: expected } } }).length;
    expect([1, 0.9995].map(coverage)).toEqual([0, 0]);
    expect([0.999, 0.96].map(coverage)).toEqual([1, 1]);
  });

  it("is told of where something else comes out, at its place", () => {
    expect(told({ global: { score: 50 } })).toEqual([
      "example-holds examples/x.json /expected/global/score 50 is expected and the answers give 33.3.",
    ]);
    expect(told({ global: { level: 2, capped: true } })).toEqual([
      "example-holds examples/x.json /expected/global/level 2 is expected and the answers give 1.",
      "example-holds examples/x.json /expected/global/capped true is expected and the answers give false.",
    ]);
    expect(told({ global: { score: null } })).toEqual([
      "example-holds examples/x.json /expected/global/score null is expected and the answers give 33.3.",
    ]);
  });

  it("compares lists from end to end", () => {
    expect(told({ global: { limiting: ["one"] } })).toEqual([
      `example-holds examples/x.json /expected/global/limiting ["one"] is expected and the answers give [].`,
    ]);
    expect(told({ global: { between: [1, 2] } })).toEqual([
      "example-holds examples/x.json /expected/global/between [1,2] is expected and the answers give null.",
    ]);
    expect(told({ dimensions: { none: { score: 3 } } })).toEqual([
      `example-holds examples/x.json /expected/dimensions/none {"score":3} is expected and the answers give nothing.`,
    ]);
  });

  it("names questions that are there", () => {
    expect(told({}, { nowhere: { state: "dk" } })).toEqual([
      `known-question examples/x.json /input/answers/nowhere No question is called "nowhere".`,
    ]);
  });

  it("has the format of an example", () => {
    const [finding] = lintExamples(model, { "x.json": { title: "" } });
    expect(finding).toMatchObject({ rule: "format", file: "examples/x.json", severity: "error" });
  });
});

describe("the examples together", () => {
  it("show every level of maturity, which is an advice", () => {
    const shown = { "x.json": anExample({ global: { level: 1 } }) };
    expect(lintExamples(model, shown)).toEqual([
      {
        ...{ rule: "example-levels", file: "examples", path: "", severity: "advice" },
        message:
          'No example expects the maturity level 2, "second"; write one, so that it is known to be possible.',
      },
    ]);
    expect(lintExamples(model, {}).map(({ rule }) => rule)).toEqual(["example-levels", "example-levels"]);
    const high = anExample({ global: { level: 2 } }, { a: { state: "answered", value: 4 } });
    expect(lintExamples(model, { ...shown, "y.json": high })).toEqual([]);
  });
});
