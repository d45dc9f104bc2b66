import { describe, expect, it } from "vitest";
import { roundHalfUp } from "./round.ts";

describe("roundHalfUp", () => {
  it.each([
    [2.25, 1, 2.3],
    [2.24, 1, 2.2],
    [31.25, 1, 31.3],
    [1.6875, 3, 1.688],
    [1.005, 2, 1.01],
    [57.5, 0, 58],
    [0, 1, 0],
    [100, 1, 100],
  ])("rounds %d to %d decimals as %d", (value, decimals, expected) => {
    expect(roundHalfUp(value, decimals)).toBe(expected);
  });
});
