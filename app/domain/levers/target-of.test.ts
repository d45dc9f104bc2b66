import { describe, expect, it } from "vitest";
import { targetOf } from "./target-of.ts";

describe("targetOf", () => {
  it.each([
    [0, 3],
    [1, 3],
    [2, 3],
    [3, 4],
    [4, 4],
  ] as const)("aims from level %d at level %d", (level, target) => {
    expect(targetOf({ floor: 3, step: 1 }, level)).toBe(target);
  });
});
