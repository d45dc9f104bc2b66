import { describe, expect, it } from "vitest";
import { crossedThreshold } from "./room-left.ts";

describe("crossedThreshold", () => {
  it("names 100, 20 and 0 as they are reached", () => {
    expect(crossedThreshold(101, 100)).toBe(100);
    expect(crossedThreshold(21, 20)).toBe(20);
    expect(crossedThreshold(1, 0)).toBe(0);
  });

  it("names the lowest when a paste goes past several", () => {
    expect(crossedThreshold(500, -12)).toBe(0);
    expect(crossedThreshold(500, 15)).toBe(20);
  });

  it("says nothing between two thresholds, nor when text is taken out", () => {
    expect(crossedThreshold(100, 99)).toBeUndefined();
    expect(crossedThreshold(0, -1)).toBeUndefined();
    expect(crossedThreshold(10, 200)).toBeUndefined();
  });
});
