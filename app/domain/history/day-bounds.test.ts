import { describe, expect, it } from "vitest";
import { dayEnd, dayStart } from "./day-bounds.ts";

describe("the bounds of a day in France", () => {
  it.each([
    ["in winter", "2026-11-20", ["2026-11-19T23:00:00Z", "2026-11-20T23:00:00Z"]],
    ["in summer", "2026-07-31", ["2026-07-30T22:00:00Z", "2026-07-31T22:00:00Z"]],
    ["when the clocks go forward, 23 hours", "2026-03-29", ["2026-03-28T23:00:00Z", "2026-03-29T22:00:00Z"]],
    ["when the clocks go back, 25 hours", "2026-10-25", ["2026-10-24T22:00:00Z", "2026-10-25T23:00:00Z"]],
    ["at the end of a year", "2026-12-31", ["2026-12-30T23:00:00Z", "2026-12-31T23:00:00Z"]],
  ])("are told %s", (_when, day, bounds) => {
    expect([dayStart(day), dayEnd(day)]).toEqual(bounds.map((bound) => new Date(bound)));
  });

  it.each([
    "",
    "2026-02-30",
    "2026-13-01",
    "20/11/2026",
    "2026-11-20T00:00",
    "x2026-01-31",
    "2026-01-32",
    "0000-00-00",
  ])("are none for %j", (text) => {
    expect([dayStart(text), dayEnd(text)]).toEqual([null, null]);
  });
});
