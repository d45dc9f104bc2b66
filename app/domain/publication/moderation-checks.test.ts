import { expect, it } from "vitest";
import { CHECKS, checksText, isAllChecked, parseChecks, readChecks } from "./moderation-checks.ts";

it("reads what was ticked in the order of the form, and nothing that is not asked", () => {
  expect(readChecks(["form", "score", "personal", "form"])).toEqual(["personal", "form"]);
  expect(readChecks([])).toEqual([]);
});

it("is complete once everything was looked at", () => {
  expect(isAllChecked(CHECKS)).toBe(true);
  for (const left of CHECKS) expect(isAllChecked(CHECKS.filter((check) => check !== left))).toBe(false);
});

it("is read back from a step as it was kept", () => {
  expect(checksText(CHECKS)).toBe("personal defamation form");
  expect(parseChecks(checksText(["defamation"]))).toEqual(["defamation"]);
  expect(parseChecks("")).toEqual([]);
});
