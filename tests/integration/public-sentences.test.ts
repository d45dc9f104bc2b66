// The first sentences of a published page, for somebody who has never heard of maturity levels: what they say in each case.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Opening } from "../../app/domain/results/opening.ts";
import type { DimensionScore } from "../../app/domain/scoring/score.types.ts";
import type { SurveyModel } from "../../app/domain/survey/survey-model.ts";
import { wordsOf } from "../../app/i18n/server-words.server.ts";
import {
  boundsSentence,
  coverageSentence,
  outstandingSentence,
  publicSentence,
} from "../../app/public-site/public-sentences.ts";
import { surveyTexts } from "../../app/record/survey-texts.server.ts";
import type { Deps } from "../../app/wiring/deps.server.ts";
import { aServer } from "../builders/a-running-server.ts";

const body = { slug: "rivage", name: "Rivage", isDemonstration: false };
const words = wordsOf("fr");

let deps: Deps;
let model: SurveyModel;
beforeAll(() => {
  deps = aServer();
  model = deps.definitions.getCurrent("metropoles-numeriques") ?? expect.fail("no questionnaire");
});
afterAll(() => deps.close());

interface Case {
  readonly opening?: Opening;
  readonly dimensions?: {
    readonly strengths: readonly string[];
    readonly weaknesses: readonly string[];
  } | null;
  readonly coverages?: readonly (number | null)[];
  readonly global?: {
    readonly score: number | null;
    readonly low: number | null;
    readonly high: number | null;
  };
}
function content({
  opening = { kind: "level", level: 3 },
  dimensions = null,
  coverages = [],
  global,
}: Case = {}) {
  const scored = coverages.map((coverage) => ({ coverage }) as DimensionScore);
  const scores = { levels: new Map(), dimensions: scored, global: { ...EMPTY, ...global } };
  return { body, model, texts: surveyTexts(model, "fr"), summary: { opening, dimensions, scores } };
}
const EMPTY = {
  ...{ score: null, low: null, high: null, evaluated: 0, applicable: 9, rawLevel: null, level: null },
  ...{ capped: false, limiting: [], between: null, spread: null },
};

describe("where a body stands", () => {
  it.each<[Opening, string]>([
    [{ kind: "level", level: 3 }, "Rivage se situe au niveau 3 sur 5, « Déployé »."],
    [
      { kind: "capped", level: 2, rawLevel: 3, limiting: ["data"] },
      "Rivage se situe au niveau 2 sur 5, « Organisé » : une dimension nettement en retrait limite ce niveau (Culture de la donnée et intelligence artificielle).",
    ],
    [
      { kind: "between", low: 2, high: 3 },
      "Rivage se situe entre les niveaux « Organisé » et « Déployé » : il manque des réponses pour trancher.",
    ],
    [
      { kind: "notEvaluated", evaluated: 3, applicable: 9 },
      "Rivage n’a pas encore de niveau d’ensemble : trop de questions sont restées sans réponse dans certaines dimensions.",
    ],
  ])("is one sentence (%j)", (opening, sentence) => {
    expect(publicSentence(content({ opening }), words).replace(/[\u202f\u00a0]/g, " ")).toBe(sentence);
  });
});

describe("what stands out", () => {
  const said = (dimensions: Case["dimensions"]) =>
    outstandingSentence(content({ dimensions: dimensions ?? null }), words)?.replace(/[\u202f\u00a0]/g, " ");

  it("is named by its short name, on each side that has something", () => {
    expect(said({ strengths: ["data"], weaknesses: ["agents"] })).toMatch(
      /^Point fort : .+\. À améliorer : .+\.$/,
    );
    expect(said({ strengths: ["data", "agents"], weaknesses: [] })).toMatch(/^Points forts : .+ et .+\.$/);
    expect(said({ strengths: [], weaknesses: ["data"] })).toBe("À améliorer : Données et IA.");
  });
  it("is that nothing does, or nothing at all before every dimension has a score", () => {
    expect(said({ strengths: [], weaknesses: [] })).toMatch(/^Le profil est régulier/);
    expect(said(null)).toBeUndefined();
  });
});

describe("how far to trust it", () => {
  it("is the score with its bounds, or without where nothing is open; nothing without a score", () => {
    const said = (global: Case["global"] & object) => boundsSentence(content({ global }), words);
    expect(said({ score: 51.6, low: 48, high: 60.2 })).toContain("52 sur 100, entre 48 et 60");
    expect(said({ score: 51.6, low: 51.6, high: 51.6 })).toContain("52 sur 100, sans question");
    expect(said({ score: null, low: 10, high: 90 })).toBeNull();
  });
  it("is how much was answered where least was, rounded down; dimensions that do not apply count nowhere", () => {
    const said = (coverages: readonly (number | null)[]) =>
      coverageSentence(content({ coverages }), words)?.replace(/[\u202f\u00a0]/g, " ");
    expect(said([1, 0.799, null])).toContain("au moins 79 %");
    expect(said([1, 1, null])).toMatch(/^Toutes les questions/);
    expect(said([null])).toBeUndefined();
  });
});
