import { expect, it } from "vitest";
import { isSeatRenewed, type SeatedIn, seatSeconds } from "./seat-time.ts";

const HOUR = 3_600;
const now = new Date("2027-03-15T12:00:00Z");
const before: SeatedIn = { state: "prevote", day: "2027-03-18", endedAt: null };
const ended = (at: string): SeatedIn => ({ ...before, state: "closed", endedAt: new Date(at) });

it("keeps a seat of a vote before the meeting until twelve hours after its day, within bounds", () => {
  expect(seatSeconds(before, now)).toBe((12 + 2 * 24 + 24 + 12) * HOUR);
  expect(seatSeconds({ ...before, day: "2029-03-18" }, now)).toBe(60 * 24 * HOUR);
  expect(seatSeconds({ ...before, day: "2027-01-01" }, now)).toBe(12 * HOUR);
  expect(seatSeconds({ ...before, day: null }, now)).toBe(30 * 24 * HOUR);
});

it("keeps it twelve hours in the room, and thirty days once that is over", () => {
  for (const state of ["open", "running", "paused"] as const)
    expect(seatSeconds({ ...before, state }, now)).toBe(12 * HOUR);
  expect(seatSeconds(ended("2027-03-14T12:00:00Z"), now)).toBe(29 * 24 * HOUR);
  expect(seatSeconds(ended("2027-02-01T12:00:00Z"), now)).toBe(0);
  expect(seatSeconds({ ...before, state: "cancelled" }, now)).toBe(12 * HOUR);
});

it("is kept for longer by being read before the meeting and after it", () => {
  const read = [before, { ...before, state: "running" } as const, ended("2027-03-14T12:00:00Z")];
  expect(read.map(isSeatRenewed)).toEqual([true, false, true]);
  expect(isSeatRenewed({ ...before, state: "cancelled" })).toBe(false);
});
