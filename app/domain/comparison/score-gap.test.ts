import { describe, expect, it } from "vitest";
import { scoreGap } from "./score-gap.ts";

const at = (score: number | null, low = score ?? 0, high = score ?? 100) => ({ score, low, high });

describe("scoreGap", () => {
  it("says nothing of two scores less than half a level apart, the half itself included", () => {
    expect(scoreGap(at(50), at(59.9))).toBe("small");
    expect(scoreGap(at(50), at(60))).toBe("clear");
    expect(scoreGap(at(60), at(50))).toBe("clear");
    expect(scoreGap(at(49.99999999999999), at(59.99999999999998))).toBe("clear");
  });

  it("says nothing where the bounds meet, however far apart the scores are", () => {
    expect(scoreGap(at(20, 10, 50), at(70, 50, 80))).toBe("small");
    expect(scoreGap(at(70, 50, 80), at(20, 10, 50))).toBe("small");
    expect(scoreGap(at(20, 10, 49), at(70, 50, 80))).toBe("clear");
  });

  it("compares nothing with what has no score, which is no zero", () => {
    expect(scoreGap(at(null, 0, 20), at(90))).toBe("unknown");
    expect(scoreGap(at(90), null)).toBe("unknown");
  });
});
