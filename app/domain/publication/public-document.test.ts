import { describe, expect, it } from "vitest";
import { aDimension, aSurvey } from "../../../tests/builders/a-survey.ts";
import { answered, DONT_KNOW } from "../../../tests/builders/answers.ts";
import { anIndicator } from "../../../tests/builders/indicators.ts";
import { journey } from "../branching/journey.ts";
import { finalisedDocument } from "../finalisation/finalised-document.ts";
import type { SavedAnswer } from "../questions/answer.ts";
import { publishedResult } from "../results/published-result.ts";
import { summariseResult } from "../results/summarise-result.ts";
import { parsePublicText, publicDocument, publicText } from "./public-document.ts";
import { BLOCKS, type PublicationScope } from "./publication-scope.ts";

const model = aSurvey({
  sections: [
    aDimension(
      "one",
      ["a", "b", "c", "d"].map((id) => anIndicator({ id })),
    ),
    aDimension("two", [anIndicator({ id: "e" })]),
  ],
});
const answers = { a: answered(3), b: answered(1), c: DONT_KNOW };
const saved = new Map(
  Object.entries(answers).map(([id, answer]): [string, SavedAnswer] => [
    id,
    {
      ...{ answer, confidence: null, publicText: id === "b" ? "" : `public ${id}`, workingNote: "SECRET" },
      ...{ evidence: [], version: 1, savedAt: new Date(0), toConfirm: false },
    },
  ]),
);
const path = journey(model, answers);
const document = finalisedDocument({
  ...{ body: { slug: "rivage", name: "Rivage" }, edition: "2026", survey: { id: "tiny", version: "1.0.0" } },
  ...{
    version: 2,
    at: new Date("2026-11-20T09:00:00Z"),
    path,
    saved,
    finished: new Set<string>(),
    files: [],
  },
  result: publishedResult(summariseResult(model, { answers, path, saved })),
});
const target = { level: 3, month: "2028-06", reason: "Mandat" } as const;
const withOwner = { id: "lever.a", month: "2027-03", owner: "Léa", note: "SECRET" };
function published(scope: PublicationScope) {
  const parts = { document, demonstration: false, levers: [withOwner], targets: new Map([["one", target]]) };
  return publicDocument(model, { ...parts, scope });
}

describe("publicDocument", () => {
  it("is the scores by dimension alone where nothing is added, with how many questions they rest on", () => {
    const { scores, ...rest } = published([]);
    expect(rest).toEqual({
      ...{ format: 1, body: { slug: "rivage", name: "Rivage", demonstration: false }, edition: "2026" },
      ...{ survey: { id: "tiny", version: "1.0.0" }, finalisedVersion: 2 },
      ...{ finalisedAt: "2026-11-20T09:00:00.000Z", declaration: "self-assessment", scope: [] },
    });
    expect(scores.dimensions["one"]).toMatchObject({ status: "not-evaluated", answered: 2, applicable: 4 });
    expect(scores.dimensions["two"]).toMatchObject({ answered: 0, applicable: 1 });
    expect(scores.global).toEqual(document.result.global);
  });

  it("adds each block of the scope, and no other", () => {
    expect(published(["steps"]).steps).toEqual({ a: 3, b: 1, c: "dk", d: "unanswered", e: "unanswered" });
    expect(published(["justifications"]).justifications).toEqual({ a: "public a", c: "public c" });
    expect(published(["targets"]).targets).toEqual({ one: target });
    expect(published(["gains", "brakes", "projects"])).toMatchObject({ gains: [], brakes: {}, projects: [] });
    for (const block of BLOCKS)
      expect(Object.keys(published([block])).filter((key) => BLOCKS.some((one) => one === key))).toEqual([
        block,
      ]);
  });

  it("leaves out a question that does not apply of what dimensions rest on", () => {
    const levels = { ...document.result.levels, d: "na" as const };
    const other = { ...document, result: { ...document.result, levels } };
    const { scores } = publicDocument(model, {
      ...{ document: other, demonstration: true, scope: [], levers: [], targets: new Map() },
    });
    expect(scores.dimensions["one"]).toMatchObject({ answered: 2, applicable: 3 });
  });

  it("tells of a lever neither who carries it nor the note of the team, and holds no working note at all", () => {
    expect(published(["levers"]).levers).toEqual([{ id: "lever.a", month: "2027-03" }]);
    expect(publicText(published(BLOCKS))).not.toMatch(/SECRET|Léa/);
  });
});

it("a public text is the same whenever it is written again, in whatever order", () => {
  const one = published(BLOCKS);
  const text = publicText(one);
  expect(publicText(parsePublicText(text))).toBe(text);
  expect(publicText(Object.fromEntries(Object.entries(one).toReversed()) as typeof one)).toBe(text);
});
