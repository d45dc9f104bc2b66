import { describe, expect, it } from "vitest";
import { isSendingDue, sendingDay } from "./sending-day.ts";

describe("the day of a sending", () => {
  it.each([
    [{ onDay: "2027-02-03", daysBefore: null }, "2027-06-30", "2027-02-03"],
    [{ onDay: "2027-02-03", daysBefore: null }, null, "2027-02-03"],
    [{ onDay: null, daysBefore: 0 }, "2027-06-30", "2027-06-30"],
    [{ onDay: null, daysBefore: 31 }, "2027-03-30", "2027-02-27"],
    [{ onDay: null, daysBefore: 5 }, null, null],
    [{ onDay: null, daysBefore: null }, "2027-06-30", null],
  ])("of %j, when it closes on %s, is %s", (time, closesOn, day) => {
    expect(sendingDay(time, closesOn)).toBe(day);
  });

  it.each([
    ["before its day", "2027-06-30", "2027-06-29T12:00:00Z", "2027-06-29", false],
    ["at night, in summer", "2027-06-30", "2027-06-30T05:59:59Z", "2027-06-30", false],
    ["from eight o'clock on", "2027-06-30", "2027-06-30T06:00:00Z", "2027-06-30", true],
    ["at night, in winter", "2027-01-12", "2027-01-12T06:59:59Z", "2027-01-12", false],
    ["from eight o'clock on, in winter", "2027-01-12", "2027-01-12T07:00:00Z", "2027-01-12", true],
    ["in the evening", "2027-01-12", "2027-01-12T22:59:00Z", "2027-01-12", true],
    ["at any hour of a later day", "2027-06-29", "2027-06-29T22:30:00Z", "2027-06-30", true],
    ["never without a day", null, "2027-06-30T12:00:00Z", "2027-06-30", false],
  ])("%s", (...[, day, now, today, due]) => {
    expect(isSendingDue(day, { today, now: new Date(now) })).toBe(due);
  });
});
