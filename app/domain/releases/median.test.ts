import { describe, expect, it } from "vitest";
import { median } from "./median.ts";

describe("the median", () => {
  it.each([
    [[], 0],
    [[7], 7],
    [[1, 2], 1.5],
    [[9, 100, 10], 10],
    [[4, 1, 3, 2], 2.5],
  ])("of %j is %d", (values, expected) => {
    expect(median(values)).toBe(expected);
  });
});
