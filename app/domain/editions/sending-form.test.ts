import { describe, expect, it } from "vitest";
import { readSending, type TypedSending } from "./sending-form.ts";

const typed: TypedSending = { audience: "not-begun", when: "now", day: "", before: "" };
const around = { today: "2027-02-01", closesOn: "2027-06-30" };
const read = (change: Partial<TypedSending>, where: Partial<Record<"closesOn", string | null>> = {}) =>
  readSending({ ...typed, ...change }, { ...around, ...where });

describe("readSending", () => {
  it.each([
    [{}, { onDay: "2027-02-01", daysBefore: null, isNow: true }],
    [
      { when: "day", day: "2027-02-01" },
      { onDay: "2027-02-01", daysBefore: null, isNow: false },
    ],
    [
      { when: "day", day: "2027-03-01", before: "x" },
      { onDay: "2027-03-01", daysBefore: null, isNow: false },
    ],
    [
      { when: "before", before: "14", day: "x" },
      { onDay: null, daysBefore: 14, isNow: false },
    ],
    [
      { when: "before", before: "0" },
      { onDay: null, daysBefore: 0, isNow: false },
    ],
    [
      { when: "before", before: "149" },
      { onDay: null, daysBefore: 149, isNow: false },
    ],
  ])("reads %j", (change, time) => {
    expect(read(change)).toEqual({ sending: { audience: "not-begun", ...time } });
  });

  it.each([
    [{ audience: "everybody" }, ["BAD_AUDIENCE"]],
    [{ audience: "", when: "later" }, ["BAD_AUDIENCE", "BAD_WHEN"]],
    [{ when: "day" }, ["BAD_DAY"]],
    [{ when: "day", day: "2027-02-30" }, ["BAD_DAY"]],
    [{ when: "day", day: "2027-01-31" }, ["PAST"]],
    [{ when: "before" }, ["BAD_BEFORE"]],
    [{ when: "before", before: "-1" }, ["BAD_BEFORE"]],
    [{ when: "before", before: "366" }, ["BAD_BEFORE"]],
    [{ when: "before", before: "1e1" }, ["BAD_BEFORE"]],
    [{ when: "before", before: "150" }, ["PAST"]],
  ])("refuses %j", (change, problems) => {
    expect(read(change)).toEqual({ problems });
  });

  it("counts from no closing where none is announced", () => {
    expect(read({ when: "before", before: "14" }, { closesOn: null })).toEqual({ problems: ["NO_CLOSING"] });
    expect(read({ when: "day", day: "2027-02-02" }, { closesOn: null })).toMatchObject({ sending: {} });
  });

  it("takes a year before the closing at most", () => {
    const far = { closesOn: "2028-06-30" };
    expect(read({ when: "before", before: "365" }, far)).toMatchObject({ sending: { daysBefore: 365 } });
  });
});
