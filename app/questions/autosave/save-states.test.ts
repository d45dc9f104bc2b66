import { describe, expect, it } from "vitest";
import type { SaveState } from "./autosave.ts";
import { NOTHING_REFUSED } from "./refused-context.ts";
import { overallState, refusedFields } from "./save-states.ts";

const early = { kind: "saved", at: new Date("2026-11-22T13:00:00Z") } as const;
const late = { kind: "saved", at: new Date("2026-11-22T14:00:00Z") } as const;
const url = { name: "evidence.0.url", message: "errors.notADate", params: {} } as const;
const invalid = { kind: "invalid", problems: [url] } as const;

const statesOf = (states: Readonly<Record<string, SaveState>>) => new Map(Object.entries(states));

describe("overallState", () => {
  it("says nothing of a page where nothing changed", () => {
    expect(overallState(new Map())).toEqual({ state: { kind: "clean" }, prefixes: [] });
    expect(overallState(statesOf({ "a:": { kind: "clean" } })).prefixes).toEqual([]);
  });

  it("names the last of the questions saved", () => {
    expect(overallState(statesOf({ "a:": early, "b:": late, "c:": { kind: "clean" } })).state).toBe(late);
    expect(overallState(statesOf({ "a:": late, "b:": early })).state).toBe(late);
  });

  it("A3: lets a question in trouble speak before one that is saved, and says which it is", () => {
    expect(overallState(statesOf({ "a:": late, "b:": { kind: "retrying" }, "c:": invalid }))).toEqual({
      state: { kind: "retrying" },
      prefixes: ["b:"],
    });
    expect(
      overallState(
        statesOf({ "a:": { kind: "retrying" }, "b:": { kind: "conflict" }, "c:": { kind: "conflict" } }),
      ),
    ).toEqual({ state: { kind: "conflict" }, prefixes: ["b:", "c:"] });
    expect(overallState(statesOf({ "a:": { kind: "conflict" }, "b:": { kind: "finalised" } })).state).toEqual(
      {
        kind: "finalised",
      },
    );
  });
});

describe("refusedFields", () => {
  it("A3: names each refused field in full, whatever else is in trouble", () => {
    expect([...refusedFields(statesOf({ "a:": invalid, "b:": { kind: "conflict" } }))]).toEqual([
      ["a:evidence.0.url", url],
    ]);
  });

  it("is the same nothing each time, so that no field is drawn anew", () => {
    expect(refusedFields(new Map())).toBe(NOTHING_REFUSED);
    expect(refusedFields(statesOf({ "a:": late, "b:": { kind: "invalid", problems: [] } }))).toBe(
      NOTHING_REFUSED,
    );
  });
});
