import { describe, expect, it } from "vitest";
import { overallState } from "./overall-state.ts";

const early = { kind: "saved", at: new Date("2026-11-22T13:00:00Z") } as const;
const late = { kind: "saved", at: new Date("2026-11-22T14:00:00Z") } as const;

describe("overallState", () => {
  it("says nothing of a page where nothing changed", () => {
    expect(overallState([])).toEqual({ kind: "clean" });
  });

  it("names the last of the questions saved", () => {
    expect(overallState([early, late, { kind: "clean" }])).toBe(late);
    expect(overallState([late, early])).toBe(late);
  });

  it("lets a question in trouble speak before one that is saved", () => {
    expect(overallState([late, { kind: "retrying" }, { kind: "invalid" }])).toEqual({ kind: "retrying" });
    expect(overallState([{ kind: "retrying" }, { kind: "conflict" }, late])).toEqual({ kind: "conflict" });
    expect(overallState([{ kind: "conflict" }, { kind: "finalised" }])).toEqual({ kind: "finalised" });
  });
});
