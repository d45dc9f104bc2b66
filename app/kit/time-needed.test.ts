import { describe, expect, it } from "vitest";
import { wordsOf } from "../i18n/server-words.server.ts";
import { timeNeeded } from "./time-needed.ts";

const words = wordsOf("fr");

describe("timeNeeded", () => {
  it("counts in hours from one hour up, halves included", () => {
    expect(timeNeeded({ min: 120, max: 240 }, words)).toBe("2 à 4\u00a0h");
    expect(timeNeeded({ min: 60, max: 90 }, words)).toBe("1 à 1,5\u00a0h");
  });

  it("counts in minutes below", () => {
    expect(timeNeeded({ min: 8, max: 12 }, words)).toBe("8 à 12\u00a0min");
  });

  it("gives one figure when both ends meet", () => {
    expect(timeNeeded({ min: 10, max: 10 }, words)).toBe("10\u00a0min");
  });
});
