import { describe, expect, it } from "vitest";
import type { GlobalScore, Scores } from "../scoring/score.types.ts";
import { openingOf } from "./opening.ts";

const evaluated: GlobalScore = {
  score: 64,
  low: 64,
  high: 64,
  evaluated: 9,
  applicable: 9,
  rawLevel: 4,
  level: 4,
  capped: false,
  limiting: [],
  between: null,
  spread: { min: 50, max: 80, sd: 9 },
};

function scoresWith(global: Partial<GlobalScore>): Scores {
  return { levels: new Map([["data.use", 2]]), dimensions: [], global: { ...evaluated, ...global } };
}

describe("openingOf", () => {
  it("names the level when nothing leaves it open", () => {
    expect(openingOf(scoresWith({}))).toEqual({ kind: "level", level: 4 });
  });

  it("names the dimensions that hold the level back", () => {
    const capped = scoresWith({ level: 3, capped: true, limiting: ["inclusion", "data"] });
    expect(openingOf(capped)).toEqual({
      kind: "capped",
      level: 3,
      rawLevel: 4,
      limiting: ["inclusion", "data"],
    });
  });

  it("gives both levels when the bounds straddle a cut-off, even under the gate", () => {
    const open = scoresWith({ level: 3, capped: true, limiting: ["data"], between: [2, 3] });
    expect(openingOf(open)).toEqual({ kind: "between", low: 2, high: 3 });
  });

  it("gives no level while a dimension is missing", () => {
    const missing = scoresWith({ score: null, level: null, rawLevel: null, evaluated: 7, spread: null });
    expect(openingOf(missing)).toEqual({ kind: "notEvaluated", evaluated: 7, applicable: 9 });
  });

  it("says nothing of a result without a single known level", () => {
    expect(openingOf({ ...scoresWith({}), levels: new Map() })).toEqual({ kind: "empty" });
  });
});
