import { describe, expect, it } from "vitest";
import { addCounts, countTests } from "./count-tests.ts";

describe("countTests", () => {
  it("reads what vitest and playwright report", () => {
    expect(countTests({ numPassedTests: 7, numFailedTests: 2 }, "vitest", false)).toEqual({
      passed: 7,
      failed: 2,
    });
    const stats = { expected: 5, unexpected: 1, flaky: 1 };
    expect(countTests({ stats }, "playwright", false)).toEqual({ passed: 5, failed: 2 });
  });

  it("counts a run that died, or failed without a failed test, as one failure", () => {
    expect(countTests(undefined, "vitest", false)).toEqual({ passed: 0, failed: 1 });
    expect(countTests({ numPassedTests: 7, numFailedTests: 0 }, "vitest", false)).toEqual({
      passed: 7,
      failed: 1,
    });
  });

  it("adds up, to nothing when nothing ran", () => {
    expect(
      addCounts([
        { passed: 1, failed: 0 },
        { passed: 2, failed: 3 },
      ]),
    ).toEqual({ passed: 3, failed: 3 });
    expect(addCounts([])).toEqual({ passed: 0, failed: 0 });
  });
});
