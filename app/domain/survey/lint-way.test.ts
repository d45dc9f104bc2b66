import { describe, expect, it } from "vitest";
import { aDimension, aSurvey } from "../../../tests/builders/a-survey.ts";
import { anIndicator } from "../../../tests/builders/indicators.ts";
import { lintWay } from "./lint-way.ts";
import type { QuestionMove } from "./migration.schema.ts";

const asking = (...ids: string[]) =>
  aSurvey({
    sections: [
      aDimension(
        "skills",
        ids.map((id) => anIndicator({ id })),
      ),
    ],
  });
const older = asking("a", "b");
const newer = asking("b", "c");

function found(...steps: readonly Readonly<Record<string, QuestionMove>>[]): readonly string[] {
  const way = steps.map((questions, place) => ({
    ...{ $schema: "", questions },
    ...{ from: `1.${place}.0`, to: `1.${place + 1}.0` },
  }));
  return lintWay("way", way, [older, newer]).map(({ file, path, message }) => `${file} ${path} ${message}`);
}

describe("D: a way of several migrations", () => {
  it("is sound where each question is led to one of its own, or left behind", () => {
    expect(found({ a: { to: "x" } }, { x: { to: "c" } })).toEqual([]);
    expect(found({ a: { to: "x" } }, { x: { drop: true } })).toEqual([]);
    expect(found({ a: { drop: true } }, { a: { to: "b" } })).toEqual([]);
  });

  it("is refused where two answers would become one, by a version that nobody kept", () => {
    expect(found({ a: { to: "x" } }, { x: { to: "b" } })).toEqual([
      `way /questions/b "a" and "b" both lead to "b"; drop one of them, or give it another "to".`,
    ]);
  });

  it("is refused where a question is led to nothing", () => {
    const { version } = newer.survey;
    expect(found({ a: { to: "x" } }, {})).toEqual([
      `way /questions/a Version ${version} has no question "x".`,
    ]);
    expect(found({}, {})).toEqual([`way /questions/a Version ${version} has no question "a".`]);
  });
});
