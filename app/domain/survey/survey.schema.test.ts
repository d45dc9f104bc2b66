import { expect, it } from "vitest";
import { SCORING } from "../../../tests/builders/a-survey.ts";
import { type Format, openPlaces, optionalPlaces, takenAt } from "../../../tests/builders/changed-file.ts";
import { anIndicator } from "../../../tests/builders/indicators.ts";
import { surveySchema } from "./survey.schema.ts";

const IF = { "!!": { var: "q" } };
const format: Format = {
  schema: surveySchema,
  file: {
    ...{ $schema: "survey.schema.json", id: "tiny", version: "1.0.0", locales: ["en"], bodies: ["other"] },
    ...{ minutes: { min: 1, max: 2 }, roles: [{ id: "lead", side: "staff" }] },
    fieldSets: { shared: [{ id: "f", type: "date" }] },
    sections: [
      {
        ...{ id: "one", kind: "dimension", minutes: 3, concepts: ["agility"], visibleIf: IF },
        questions: [anIndicator({ id: "q" })],
      },
    ],
    maturityLevels: [
      { id: "begun", level: 1, from: 0 },
      { id: "done", level: 2, from: 50 },
    ],
    scoring: SCORING,
    readings: [{ id: "leader", above: ["one"], if: IF }],
  },
};

it("a questionnaire is taken as it stands", () => {
  expect(surveySchema.parse(format.file)).toEqual(format.file);
});

it("of what it says, this may be left out, and nothing may be added", () => {
  expect(optionalPlaces(format)).toEqual([
    ...["fieldSets", "readings", "sections/0/minutes", "sections/0/concepts"],
    ...["sections/0/visibleIf", "readings/0/if"],
  ]);
  expect(openPlaces(format)).toEqual(["fieldSets"]);
});

const section = { id: "two", kind: "facts", questions: [anIndicator()] };
it.each<[string, { takes: readonly unknown[]; refuses: readonly unknown[] }]>([
  ["id", { takes: ["a.b-c"], refuses: ["Not an id", ""] }],
  ["version", { takes: ["1.10.0"], refuses: ["1.0", 1] }],
  ["locales", { takes: [["fr", "en"]], refuses: [[], ["de"]] }],
  ["bodies", { takes: [["metropole", "commune", "other"]], refuses: [[], ["region"]] }],
  ["minutes/min", { takes: [1, 60], refuses: [0, 1.5] }],
  ["minutes/max", { takes: [1, 60], refuses: [0, 1.5] }],
  ["roles", { takes: [[]], refuses: [["lead"]] }],
  ["roles/0/side", { takes: ["metropole", "staff", "commune"], refuses: ["other"] }],
  ["fieldSets", { takes: [{}], refuses: [{ "Not an id": [{ id: "f", type: "date" }] }, { shared: [] }] }],
  ["sections", { takes: [[section], [section, section]], refuses: [[]] }],
  ["sections/0/kind", { takes: ["dimension", "facts", "gains", "brakes"], refuses: ["other"] }],
  ["sections/0/minutes", { takes: [1, 60], refuses: [0, 1.5] }],
  ["sections/0/concepts", { takes: [[]], refuses: [["Not an id"]] }],
  ["sections/0/visibleIf", { takes: [IF], refuses: [{}] }],
  ["sections/0/questions", { takes: [[anIndicator(), anIndicator()]], refuses: [[], [{}]] }],
  ["maturityLevels", { takes: [], refuses: [[], [{ id: "begun", level: 1, from: 0 }]] }],
  ["maturityLevels/0/level", { takes: [1, 9], refuses: [0, 1.5] }],
  ["maturityLevels/0/from", { takes: [0, 0.5, 100], refuses: [-1, 101] }],
  ["readings", { takes: [[]], refuses: [{}] }],
  ["readings/0/above", { takes: [["one", "two"]], refuses: [[], ["Not an id"]] }],
  ["scoring/coverageMin", { takes: [0, 0.5, 1], refuses: [-0.1, 1.1] }],
  ["scoring/gateFromLevel", { takes: [1, 9], refuses: [0, 1.5] }],
  ["scoring/gateMargin", { takes: [0, 0.5, 100], refuses: [-1, 101] }],
  ["scoring/target/floor", { takes: [0, 4], refuses: [-1, 0.5, 5] }],
  ["scoring/target/step", { takes: [1, 4], refuses: [0, 1.5, 5] }],
  ["scoring/levers/otherNeedsShare", { takes: [0, 0.5, 1], refuses: [-0.1, 1.1] }],
  ["scoring/levers/brakeFactor", { takes: [0, 0.3, 9], refuses: [-0.1] }],
  ["scoring/levers/brakeMax", { takes: [1, 9], refuses: [0, 1.5] }],
  ["scoring/levers/legalFactor", { takes: [1, 1.2, 9], refuses: [0.9] }],
  ["scoring/levers/legalMaxLevel", { takes: [0, 4], refuses: [-1, 0.5, 5] }],
  ["scoring/levers/perLane", { takes: [1, 9], refuses: [0, 1.5] }],
  ["scoring/levers/perDimension", { takes: [1, 9], refuses: [0, 1.5] }],
  ["scoring/levers/blindSpotWeight", { takes: [1, 2], refuses: [0, 1.5] }],
  ["scoring/lanes", { takes: [SCORING.lanes.slice(0, 1)], refuses: [[]] }],
  ["scoring/lanes/0/efforts", { takes: [["S", "M", "L"]], refuses: [[], ["XL"]] }],
  ["scoring/efforts/0/id", { takes: ["S", "M", "L"], refuses: ["XL"] }],
  ["scoring/efforts/0/maxStaffDays", { takes: [null, 20], refuses: [1.5, "20"] }],
])("%s: %j", (place, { takes, refuses }) => {
  expect(takenAt(format, place, [...takes, ...refuses])).toEqual(takes);
});
