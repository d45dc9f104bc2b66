import { expect, it } from "vitest";
import { type Format, openPlaces, optionalPlaces, takenAt } from "../../../tests/builders/changed-file.ts";
import { leversSchema } from "./levers.schema.ts";

const lever = {
  ...{ id: "a", effort: "S", impact: 2, horizon: { minMonths: 1, maxMonths: 3 }, owner: "lead" },
  ...{ triggers: { q: 2 }, brakes: ["b"], requires: ["c"] },
};
const format: Format = { schema: leversSchema, file: { $schema: "levers.schema.json", levers: [lever] } };

it("a file of levers is taken as it stands, says all of each, and nothing more", () => {
  expect(leversSchema.parse(format.file)).toEqual(format.file);
  expect(optionalPlaces(format)).toEqual([]);
  expect(openPlaces(format)).toEqual(["levers/0/triggers"]);
});

it.each<[string, { takes: readonly unknown[]; refuses: readonly unknown[] }]>([
  ["levers", { takes: [[lever, lever]], refuses: [[]] }],
  ["levers/0/id", { takes: ["a.b"], refuses: ["Not an id"] }],
  ["levers/0/effort", { takes: ["S", "M", "L"], refuses: ["XL"] }],
  ["levers/0/impact", { takes: [1, 2, 3], refuses: [0, 1.5, 4] }],
  ["levers/0/horizon/minMonths", { takes: [0, 12], refuses: [-1, 0.5] }],
  ["levers/0/horizon/maxMonths", { takes: [1, 60], refuses: [0, 1.5] }],
  ["levers/0/owner", { takes: ["lead"], refuses: ["Not an id"] }],
  ["levers/0/triggers", { takes: [{}, { q: 0 }, { q: 3 }], refuses: [{ q: -1 }, { q: 1.5 }, { q: 4 }] }],
  ["levers/0/triggers", { takes: [], refuses: [{ "Not an id": 1 }, ["q"]] }],
  ["levers/0/brakes", { takes: [[], ["b", "c"]], refuses: [["Not an id"], "b"] }],
  ["levers/0/requires", { takes: [[], ["b", "c"]], refuses: [["Not an id"], "b"] }],
])("%s: %j", (place, { takes, refuses }) => {
  expect(takenAt(format, place, [...takes, ...refuses])).toEqual(takes);
});
