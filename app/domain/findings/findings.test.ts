import { describe, expect, it } from "vitest";
import { aDimension, aSurvey } from "../../../tests/builders/a-survey.ts";
import { anIndicator } from "../../../tests/builders/indicators.ts";
import type { PublicDocument } from "../publication/public-document.schema.ts";
import { publishedScores } from "../results/published-result.ts";
import { scoreStandings } from "../scoring/score-survey.ts";
import type { Standing } from "../scoring/standing.ts";
import type { SurveyModel } from "../survey/survey-model.ts";
import { findingsOf } from "./findings.ts";
import type { SampledResult } from "./sample.ts";

const version = (number: string, id = "tiny") =>
  aSurvey({
    id,
    version: number,
    sections: [aDimension("one", [anIndicator({ id: "a" })]), aDimension("two", [anIndicator({ id: "b" })])],
  });
const model = version("1.2.0");

type Body = {
  readonly a: Standing;
  readonly b: Standing;
  readonly population?: number;
} & Blocks;
type Blocks = { readonly [Block in keyof PublicDocument]?: PublicDocument[Block] | undefined };
function published(
  place: number,
  { a, b, population, ...more }: Body,
  of: SurveyModel = model,
): SampledResult {
  const steps = { a, b };
  const scores = publishedScores(scoreStandings(of, new Map(Object.entries(steps))));
  const document: PublicDocument = {
    ...{ format: 1, survey: { id: of.survey.id, version: of.survey.version } },
    body: { slug: `b${place}`, name: `B${place}`, demonstration: true },
    ...{ edition: "2026", finalisedVersion: 1, finalisedAt: "2026-11-20T09:00:00.000Z" },
    ...{ declaration: "self-assessment", scope: ["steps"], scores, steps, ...more },
  } as PublicDocument;
  return {
    document,
    situation: {
      population: population ?? null,
      communes: null,
      since: null,
      centreShare: null,
      smallCommunes: null,
    },
  };
}
const told = (bodies: readonly Body[], all = bodies.length) => {
  const results = bodies.map((body, place) => published(place, body));
  return findingsOf({ model, results, all });
};
const five: readonly Body[] = [0, 1, 2, 3, 4].map((step) => ({ a: step as Standing, b: "dk" }));

describe("findingsOf", () => {
  it("says of fewer than five how many there are, and nothing else", () => {
    expect(told(five.slice(1), 9)).toEqual({
      survey: { id: "tiny", version: "1.2.0" },
      seed: 202_012,
      participation: { n: 4, all: 9, leftOut: 0 },
      told: null,
    });
  });

  it("shows every score as a dot with its bounds, the median from five on, and who has none", () => {
    const { dimensions, overall } = told(five, 5).told ?? expect.fail();
    expect(dimensions[0]).toMatchObject({
      id: "one",
      without: 0,
      median: 50,
      quartiles: null,
      interval: null,
    });
    expect(dimensions[0]?.dots[1]).toEqual({ body: "b1", score: 25, low: 25, high: 25 });
    expect(dimensions[1]).toMatchObject({ id: "two", dots: [], without: 5, median: null, interval: null });
    expect(overall).toMatchObject({ dots: [], without: 5 });
  });

  it("tells between which two the median of all lies, and quartiles from eight on", () => {
    const eight: readonly Body[] = [0, 0, 1, 1, 2, 2, 3, 4].map((step) => ({ a: step as Standing, b: 4 }));
    const [one] = told(eight, 22).told?.dimensions ?? [];
    expect(one).toMatchObject({ median: 37.5, quartiles: [18.75, 56.25], interval: { low: 0, high: 75 } });
    expect(told(eight.slice(1), 22).told?.dimensions[0]?.quartiles).toBeNull();
  });

  it("leaves out another questionnaire and a version that means something else, and keeps one that mended words", () => {
    const results = [
      ...five.map((body, place) => published(place, body)),
      published(5, { a: 4, b: 4 }, version("1.0.0")),
      published(6, { a: 4, b: 4 }, version("2.0.0")),
      published(7, { a: 4, b: 4 }, version("1.2.0", "other")),
    ];
    const { participation, told: some } = findingsOf({ model, results, all: 10 });
    expect(participation).toEqual({ n: 6, all: 10, leftOut: 2 });
    expect(some?.dimensions[0]?.dots.map(({ body }) => body)).toEqual(["b0", "b1", "b2", "b3", "b4", "b5"]);
  });

  it("asks of invariants those whose answers are published, and no hypothesis of a questionnaire that does not ask it", () => {
    const some =
      told([...five.map((body) => ({ ...body, b: 1 as const })), { a: 2, b: 2, steps: undefined }]).told ??
      expect.fail();
    expect(some).toMatchObject({ withSteps: 5, hypotheses: null, types: { kind: "few" } });
    expect(some.invariants.indicators.map(({ id, n }) => [id, n])).toEqual([
      ["a", 5],
      ["b", 5],
    ]);
  });

  it("puts scores beside the situation, adjusted for how often it asked", () => {
    const some =
      told(five.map((body, place) => ({ ...body, b: 2, population: 10 ** place }))).told ?? expect.fail();
    expect(some.context.map(({ id, dots }) => [id, dots.length])).toEqual([
      ["population", 5],
      ["communes", 0],
      ["since", 0],
      ["centreShare", 0],
      ["smallCommunes", 0],
    ]);
    expect(some.context[0]?.correlation).toMatchObject({ tau: 1, adjusted: some.context[0]?.correlation?.p });
    expect(some.context[1]?.correlation).toBeNull();
    expect(told(five.slice(0, 4).concat({ a: 1, b: "dk" })).told?.context[0]?.correlation).toBeNull();
  });

  it("names the nearest peers of each body, and none where profiles have one dimension", () => {
    const some = told(five.map((body) => ({ ...body, b: 2 }))).told ?? expect.fail();
    expect(some.peers[0]).toMatchObject({ body: "b0", peers: [{ id: "b1" }, { id: "b2" }, { id: "b3" }] });
    expect(told(five).told?.peers[0]).toEqual({ body: "b0", peers: [] });
  });
});

describe("what is told of brakes, gains and projects", () => {
  const brakes = (x: number | "dk", y: number) => ({ "brake.x": x, "brake.y": y });
  const facts = aSurvey({
    id: "tiny",
    version: "1.2.0",
    sections: [
      aDimension("one", [anIndicator({ id: "a" })]),
      aDimension("two", [anIndicator({ id: "b" })]),
      {
        ...aDimension("brakes", []),
        kind: "brakes",
        questions: ["brake.x", "brake.y"].map((id) => ({ ...anIndicator({ id }) })),
      } as never,
      {
        ...aDimension("gains", []),
        kind: "gains",
        questions: [{ ...anIndicator({ id: "gain.x" }) }],
      } as never,
    ],
  });
  const all = (more: (place: number) => Blocks, count = 5) =>
    findingsOf({
      model: facts,
      results: five.slice(0, count).map((body, place) => published(place, { ...body, b: 1, ...more(place) })),
      all: 5,
    }).told;

  it("counts brakes at each intensity, and says whether bodies put them in the same order", () => {
    const some = all(() => ({ brakes: brakes(1, 4) }))?.brakes;
    expect(some).toMatchObject({ n: 5, agreement: { isConsensus: true, n: 5 } });
    expect(some?.agreement?.w).toBeCloseTo(1, 12);
    expect(some?.brakes).toEqual([
      { id: "brake.x", counts: [0, 5, 0, 0, 0], dontKnow: 0, meanRank: 2 },
      { id: "brake.y", counts: [0, 0, 0, 0, 5], dontKnow: 0, meanRank: 1 },
    ]);
    const unsure = all((place) => ({ brakes: brakes(place === 0 ? "dk" : 1, 4) }))?.brakes;
    expect(unsure).toMatchObject({ n: 5, agreement: null });
    expect(unsure?.brakes[0]).toEqual({
      id: "brake.x",
      counts: [0, 4, 0, 0, 0],
      dontKnow: 1,
      meanRank: null,
    });
    expect(all((place) => (place === 0 ? {} : { brakes: brakes(1, 4) }))?.brakes).toBeNull();
  });

  it("counts gains by their proof, with how many were measured beside the score", () => {
    const gain = (proof: number) => ({ gains: [{ question: "gain.x", proof, direction: null }] });
    const some = all((place) => gain(place))?.gains;
    expect(some).toMatchObject({ n: 5, gains: [{ id: "gain.x", counts: [1, 1, 1, 1, 1] }] });
    expect(some?.dots.map(({ measured }) => measured)).toEqual([0, 0, 0, 1, 1]);
    expect(some?.dots[4]).toEqual({ body: "b4", score: 62.5, measured: 1 });
    expect(all((place) => (place === 0 ? {} : gain(1)))?.gains).toBeNull();
  });

  it("counts projects by what was chosen of them, stopped ones among them", () => {
    const projects = [{ theme: "data", stage: "stopped" }, { theme: "inclusion" }, { theme: "data" }];
    expect(all(() => ({ projects }))?.projects).toEqual({
      n: 5,
      projects: 15,
      counts: {
        theme: [
          { option: "data", count: 10 },
          { option: "inclusion", count: 5 },
        ],
        stage: [{ option: "stopped", count: 5 }],
        "steering-role": [],
      },
      brakes: null,
      sheets: ["b0", "b1", "b2", "b3", "b4"].flatMap((body) =>
        projects.map((project) => ({ body, project })),
      ),
    });
    expect(all((place) => (place === 0 ? { projects: [] } : { projects }))?.projects).toBeNull();
  });
});
