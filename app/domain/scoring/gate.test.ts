import { describe, expect, it } from "vitest";
import { aSurvey } from "../../../tests/builders/a-survey.ts";
import { applyGate } from "./gate.ts";
import type { DimensionScore } from "./score.types.ts";

const { survey } = aSurvey();

function gateFor(rawLevel: number, scores: Readonly<Record<string, number | null>>) {
  const dimensions = Object.entries(scores).map(([id, score]) => ({ id, score }) as DimensionScore);
  return applyGate(survey, rawLevel, dimensions);
}

describe("applyGate", () => {
  it("lets a level through when every dimension stands within 20 of its threshold", () => {
    expect(gateFor(4, { a: 40, b: 80 })).toEqual({ level: 4, capped: false, limiting: [] });
  });

  it("caps the level at the highest one that every dimension allows, lowest dimension first", () => {
    expect(gateFor(5, { a: 39, b: 100, c: 25 })).toEqual({ level: 3, capped: true, limiting: ["c", "a"] });
  });

  it("names only what limits the next level, not what would limit the one after", () => {
    expect(gateFor(5, { a: 50, b: 30 })).toEqual({ level: 3, capped: true, limiting: ["b"] });
  });

  it("never goes below the last level without a gate", () => {
    expect(gateFor(5, { a: 0 })).toEqual({ level: 2, capped: true, limiting: ["a"] });
    expect(gateFor(2, { a: 0 })).toEqual({ level: 2, capped: false, limiting: [] });
  });

  it("has no gate below the level that gates begin at, with whatever margin", () => {
    const strict = { ...survey, scoring: { ...survey.scoring, gateMargin: 0 } };
    const weak = [{ id: "a", score: 0 } as DimensionScore];
    expect(applyGate(strict, 2, weak)).toEqual({ level: 2, capped: false, limiting: [] });
    expect(applyGate(strict, 3, weak)).toEqual({ level: 2, capped: true, limiting: ["a"] });
  });

  it("keeps radar order between equal dimensions", () => {
    expect(gateFor(4, { z: 30, a: 30 }).limiting).toEqual(["z", "a"]);
  });

  it("asks nothing of a dimension without a score", () => {
    expect(gateFor(5, { a: null, b: 90 }).capped).toBe(false);
  });
});
