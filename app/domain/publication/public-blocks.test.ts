import { expect, it } from "vitest";
import { aDimension, aSurvey } from "../../../tests/builders/a-survey.ts";
import { answered } from "../../../tests/builders/answers.ts";
import { anIndicator } from "../../../tests/builders/indicators.ts";
import { journey } from "../branching/journey.ts";
import { finalisedDocument } from "../finalisation/finalised-document.ts";
import type { Answer, SavedAnswer } from "../questions/answer.ts";
import { publishedResult } from "../results/published-result.ts";
import { summariseResult } from "../results/summarise-result.ts";
import { publicDocument, readPublicText } from "./public-document.ts";
import type { PublicationScope } from "./publication-scope.ts";

const NAME = { id: "name", type: "text" as const, max: 80, publication: "public" as const };
const group = (id: string) => ({ id, type: "group" as const, ask: [], fields: [NAME] });
const list = {
  id: "projects",
  type: "list" as const,
  ask: [],
  min: 0,
  max: 5,
  title: "name",
  fields: [NAME],
};
const model = aSurvey({
  sections: [
    aDimension("one", [anIndicator({ id: "a" })]),
    aDimension("two", [anIndicator({ id: "b" })]),
    { id: "brakes", kind: "brakes", questions: [group("brake")] },
    { id: "gains", kind: "gains", questions: [group("gain")] },
    { id: "facts", kind: "facts", questions: [list] },
  ],
});
const answers: Readonly<Record<string, Answer>> = {
  a: answered(3),
  brake: answered({ intensity: 4 }),
  gain: answered({ proof: 2, direction: "saving" }),
  projects: answered([{ id: "e-1", name: "Guichet" }]),
};
const saved = new Map(
  Object.entries(answers).map(([id, answer]): [string, SavedAnswer] => [
    id,
    {
      ...{ answer, confidence: null, publicText: `public ${id}`, workingNote: "", evidence: [] },
      ...{ version: 1, savedAt: new Date(0), toConfirm: false },
    },
  ]),
);
const path = journey(model, answers);
const document = finalisedDocument({
  ...{ body: { slug: "rivage", name: "Rivage" }, edition: "2026", survey: { id: "tiny", version: "1.0.0" } },
  ...{ version: 2, at: new Date(0), path, saved, finished: new Set<string>(), files: [] },
  result: publishedResult(summariseResult(model, { answers, path, saved })),
});
const told = (scope: PublicationScope, of = document) =>
  publicDocument(model, {
    ...{ document: of, demonstration: true, scope, levers: [], targets: new Map() },
    ...{ finalisedHash: "f".repeat(64), surveyHash: "5".repeat(64) },
  });

it("tells gains, brakes and projects as they were answered", () => {
  expect(told(["gains"]).gains).toEqual([{ question: "gain", proof: 2, direction: "saving" }]);
  expect(told(["brakes"]).brakes).toEqual({ brake: 4 });
  expect(told(["projects"]).projects).toEqual([{ name: "Guichet" }]);
});

it("tells the public texts of dimensions alone", () => {
  expect(told(["justifications"]).justifications).toEqual({ a: "public a" });
});

it("counts a question that was not asked neither as answered nor as due", () => {
  expect(told([]).scores.dimensions["two"]).toMatchObject({ answered: 0, applicable: 1 });
  const { b: _notAsked, ...levels } = document.result.levels;
  const other = { ...document, result: { ...document.result, levels } };
  expect(told([], other).scores.dimensions["two"]).toMatchObject({ answered: 0, applicable: 0 });
});

it.each(["2027-3", "12027-03", "2027-031", "2027-03-01"])(
  "is read with no lever for the month %j",
  (month) => {
    const read = (levers: readonly object[]) =>
      readPublicText(JSON.stringify({ ...told(["levers"]), levers }));
    expect(read([{ id: "lever", month: "2027-03" }]).ok).toBe(true);
    expect(read([{ id: "lever", month: null }]).ok).toBe(true);
    expect(read([{ id: "lever", month }])).toMatchObject({ ok: false });
  },
);
