import { describe, expect, it } from "vitest";
import { aDimension, aSurvey } from "../../../tests/builders/a-survey.ts";
import { anIndicator } from "../../../tests/builders/indicators.ts";
import { journey } from "./journey.ts";
import { neighboursOf } from "./neighbours.ts";

const hidden = anIndicator({ id: "b", visibleIf: { "==": [{ var: "a" }, 4] } });
const model = aSurvey({
  sections: [
    aDimension("one", [anIndicator({ id: "a" }), hidden, anIndicator({ id: "c" })]),
    aDimension("two", [anIndicator({ id: "d" })]),
  ],
});
const path = journey(model, {});

describe("neighboursOf", () => {
  it("passes over a question off the path", () => {
    expect(neighboursOf(path, "a")).toMatchObject({ position: 1, total: 2, next: { question: { id: "c" } } });
    expect(neighboursOf(path, "b")).toBeUndefined();
  });

  it("stops at both ends of the section", () => {
    expect(neighboursOf(path, "c")).toMatchObject({
      position: 2,
      previous: { question: { id: "a" } },
      next: undefined,
    });
    expect(neighboursOf(path, "d")).toMatchObject({
      position: 1,
      total: 1,
      previous: undefined,
      next: undefined,
    });
  });
});
