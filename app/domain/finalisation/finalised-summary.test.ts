import { describe, expect, it } from "vitest";
import { aDimension, aSurvey } from "../../../tests/builders/a-survey.ts";
import { answered, DONT_KNOW } from "../../../tests/builders/answers.ts";
import { anIndicator } from "../../../tests/builders/indicators.ts";
import { journey } from "../branching/journey.ts";
import { type PublishedResult, publishedResult } from "../results/published-result.ts";
import { summariseResult } from "../results/summarise-result.ts";
import { finalisedSummary } from "./finalised-summary.ts";

const ids = ["a", "b", "c", "d"];
const model = aSurvey({
  sections: [
    aDimension(
      "one",
      ids.map((id) => anIndicator({ id })),
    ),
  ],
});
const answers = { a: answered(3), c: DONT_KNOW };
const path = journey(model, answers);
const result = publishedResult(summariseResult(model, { answers, path, saved: new Map() }));
const summaryOf = (document: PublishedResult) =>
  finalisedSummary(model, { result: document }, { answers, path });

const lever = (id: string) => ({
  ...{ id, priority: 1.5, dimension: "one", first: [] },
  because: [{ indicator: "a", level: 0 as const }],
});

describe("finalisedSummary", () => {
  it("says the figures of the document, even if they would be computed in another way today", () => {
    const one = result.dimensions["one"];
    if (one === undefined) throw new Error("no dimension");
    const summary = summaryOf({ ...result, dimensions: { one: { ...one, low: 12.3 } } });
    expect(summary.scores.dimensions[0]?.low).toBe(12.3);
    expect(summary.scores.dimensions[0]?.applicable).toBe(4);
    expect(summary.opening.kind).toBe("notEvaluated");
    const level = { ...result.global, level: 2, rawLevel: 2 };
    expect(summaryOf({ ...result, global: level }).opening).toEqual({ kind: "level", level: 2 });
  });

  it("puts forward the levers of the document, lane by lane, and its blind spots", () => {
    const levers = {
      quick: [lever("first"), lever("second")],
      mandate: [lever("third")],
      blindSpots: ["b", "d"],
    };
    expect(summaryOf({ ...result, levers }).levers).toEqual({
      lanes: { quick: levers.quick, mandate: levers.mandate },
      all: [lever("first"), lever("second"), lever("third")],
      blindSpots: ["b", "d"],
    });
  });

  it("puts forward nothing that the document does not say, and no lane that the questionnaire has not", () => {
    const nothing = { lanes: { quick: [], mandate: [] }, all: [], blindSpots: [] };
    expect(summaryOf({ ...result, levers: {} }).levers).toEqual(nothing);
    expect(summaryOf({ ...result, levers: { other: [lever("first")] } }).levers).toEqual(nothing);
  });

  it("takes an id for no lever, and a lever for no blind spot", () => {
    expect(summaryOf({ ...result, levers: { quick: ["a"], blindSpots: [lever("first")] } }).levers).toEqual({
      ...{ lanes: { quick: [], mandate: [] }, all: [], blindSpots: [] },
    });
  });

  it("asks of the document what is to be documented", () => {
    const toDocument = [{ indicator: "b", ask: ["dgs"], possible: ["lever"] }];
    expect(summaryOf({ ...result, toDocument }).toDocument).toEqual(toDocument);
  });
});
