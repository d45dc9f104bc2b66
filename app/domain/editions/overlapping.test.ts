import { expect, it } from "vitest";
import type { Edition } from "./edition.ts";
import { overlapping } from "./overlapping.ts";

const edition = (change: Partial<Edition>): Edition => ({
  ...{ id: 1, key: "a", name: "A", surveyId: "s", year: 2027, round: 1, isDemonstration: false },
  ...{ surveyVersion: "1.0.0", opensOn: "2027-02-01", closesOn: "2027-03-01", contact: "" },
  ...{ retentionMonths: 60, policy: "free", openedAt: null, closedAt: null, revision: 1 },
  ...change,
});

it.each([
  ["itself", { id: 1 }, 0],
  ["the same days", {}, 1],
  ["the day on which one ends and the other begins", { opensOn: "2027-03-01", closesOn: "2027-04-01" }, 1],
  ["the day before", { opensOn: "2027-01-01", closesOn: "2027-01-31" }, 0],
  ["the day after", { opensOn: "2027-03-02", closesOn: "2027-04-01" }, 0],
  ["no end announced", { opensOn: "2026-01-01", closesOn: null }, 1],
  ["no beginning announced", { opensOn: null, closesOn: "2027-02-01" }, 1],
  ["no end, later", { opensOn: "2027-03-02", closesOn: null }, 0],
  ["another questionnaire", { surveyId: "t" }, 0],
  ["fictional bodies", { isDemonstration: true }, 0],
  ["one that is open", { openedAt: new Date(1) }, 1],
  ["one that is closed", { openedAt: new Date(1), closedAt: new Date(2) }, 0],
] as const)("overlapping: %s", (_what, change, count) => {
  expect(overlapping(edition({}), [edition({ id: 2, ...change })])).toHaveLength(count);
});

it("without days of its own an edition overlaps every other one", () => {
  const others = [edition({ id: 2 }), edition({ id: 3, opensOn: null, closesOn: null })];
  expect(overlapping(edition({ opensOn: null, closesOn: null }), others)).toEqual(others);
});
