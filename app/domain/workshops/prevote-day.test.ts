import { describe, expect, it } from "vitest";
import { type DatedWorkshop, onDay } from "./prevote-day.ts";

const drafted: DatedWorkshop = {
  ...{ state: "draft", isLocked: false, revision: 4, code: null },
  questions: [{ id: "q", phase: "coming", round: 0 }],
  ...{ hasPrevote: true, prevoteOn: "2027-03-01", prevoteCode: "K7PTAB" },
};

describe("a vote before the meeting that has a day", () => {
  it("opens on that day with the code that was told, and stays open", () => {
    for (const today of ["2027-03-01", "2027-03-02", "2028-01-01"])
      expect(onDay(drafted, today)).toEqual({ ...drafted, state: "prevote", code: "K7PTAB" });
  });

  it.each([
    ["a day before", {}, "2027-02-28"],
    ["without a day", { prevoteOn: null }, "2027-03-01"],
    ["without that vote", { hasPrevote: false }, "2027-03-01"],
    ["without a question", { questions: [] }, "2027-03-01"],
    ["without a code", { prevoteCode: null }, "2027-03-01"],
    ["once it was opened by hand", { state: "open", code: "K7PTAB" }, "2027-03-01"],
    ["once it was called off", { state: "cancelled" }, "2027-03-01"],
  ] as const)("is as it was %s", (_when, change, today) => {
    const workshop = { ...drafted, ...change };
    expect(onDay(workshop, today)).toBe(workshop);
  });
});
