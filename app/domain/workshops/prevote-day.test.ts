import { describe, expect, it } from "vitest";
import { type DatedWorkshop, isPrevoteOver, onDay } from "./prevote-day.ts";

const drafted: DatedWorkshop = {
  day: null,
  ...{ state: "draft", isLocked: false, revision: 4, code: null },
  questions: [{ id: "q", phase: "coming", round: 0, unrevealed: [] }],
  ...{ hasPrevote: true, prevoteOn: "2027-03-01", prevoteCode: "K7PTAB" },
};

it("takes nobody once the day of the meeting is over, whether a day or somebody opened it", () => {
  const dated = { ...drafted, day: "2027-03-18" };
  const opened: DatedWorkshop = { ...dated, state: "prevote", code: "K7PTAB" };
  for (const workshop of [dated, opened]) {
    expect(isPrevoteOver(onDay(workshop, "2027-03-18"))).toBe(false);
    expect(onDay(workshop, "2027-03-19")).toMatchObject({ state: "prevote", code: null });
    expect(isPrevoteOver(onDay(workshop, "2027-03-19"))).toBe(true);
  }
  const running: DatedWorkshop = { ...opened, state: "running" };
  expect(onDay(running, "2027-03-19")).toBe(running);
});

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
