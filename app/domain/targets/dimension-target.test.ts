import { describe, expect, it } from "vitest";
import { entriesOfValues } from "../fields/form-entries.ts";

import {
  isSameTarget,
  LONGEST_TARGET_REASON,
  readTargets,
  targetControls,
  typedTarget,
} from "./dimension-target.ts";

const offered = { dimensions: ["data", "agents"], levels: [1, 2, 3] };
const read = (values: Readonly<Record<string, string>>) => readTargets(entriesOfValues(values), offered);
const whole = { "cible-data": "3", "mois-data": "03/2027", "raison-data": " Un mandat. " };

describe("readTargets", () => {
  it("reads a level, a month and a reason, and none where no level is chosen", () => {
    const result = read({ ...whole, "mois-agents": "nonsense", "raison-agents": "kept out" });
    expect(result).toEqual({
      ok: true,
      value: new Map([
        ["data", { level: 3, month: "2027-03", reason: "Un mandat." }],
        ["agents", null],
      ]),
    });
  });

  it("says what lacks, by dimension and field", () => {
    expect(read({ "cible-agents": "2" })).toEqual({
      ok: false,
      reason: [
        { dimension: "agents", field: "month", code: "MISSING" },
        { dimension: "agents", field: "reason", code: "MISSING" },
      ],
    });
  });

  it("refuses a level that the questionnaire has not, no month, and a reason that is too long", () => {
    const long = "é".repeat(LONGEST_TARGET_REASON + 1);
    expect(read({ "cible-data": "4", "mois-data": "13/2027", "raison-data": long })).toEqual({
      ok: false,
      reason: [
        { dimension: "data", field: "level", code: "UNKNOWN" },
        { dimension: "data", field: "month", code: "UNKNOWN" },
        { dimension: "data", field: "reason", code: "LONG" },
      ],
    });
    expect(read({ ...whole, "raison-data": "é".repeat(LONGEST_TARGET_REASON) }).ok).toBe(true);
  });

  it("refuses all where one is wrong, and reads nothing of a dimension that was not offered", () => {
    expect(read({ ...whole, "cible-agents": "9" }).ok).toBe(false);
    const other = read({ "cible-other": "9" });
    expect(other.ok && [...other.value.keys()]).toEqual(["data", "agents"]);
  });
});

it("typedTarget gives back what was typed, and nothing for what was not", () => {
  expect(typedTarget(entriesOfValues({ "cible-data": "x" }), "data")).toEqual({
    ...{ level: "x", month: "", reason: "" },
  });
  expect(targetControls("data")).toEqual({ level: "cible-data", month: "mois-data", reason: "raison-data" });
});

it("isSameTarget compares each part", () => {
  const one = { level: 3, month: "2027-03", reason: "a" } as const;
  expect(isSameTarget(null, null)).toBe(true);
  expect(isSameTarget(one, null)).toBe(false);
  expect(isSameTarget(null, one)).toBe(false);
  expect(isSameTarget(one, { ...one })).toBe(true);
  expect(isSameTarget(one, { ...one, level: 2 })).toBe(false);
  expect(isSameTarget(one, { ...one, month: "2027-04" })).toBe(false);
  expect(isSameTarget(one, { ...one, reason: "b" })).toBe(false);
});
