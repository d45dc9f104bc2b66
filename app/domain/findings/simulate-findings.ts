// How often findings are found where there is nothing, and where there is something: samples of pure chance, and samples with one mark
// of the upper third or two kinds of profiles planted in them (methodology E6). The same seed gives the same figures.
import type { Level } from "../questions/level.ts";
import { scoreStandings } from "../scoring/score-survey.ts";
import type { SurveyModel } from "../survey/survey-model.ts";
import { invariantsOf } from "./invariants.ts";
import type { Profile } from "./profile-shape.ts";
import { profileTypes } from "./profile-types.ts";
import { type Draw, drawsFrom } from "./seeded-draws.ts";

export interface Simulated {
  readonly samples: number;
  readonly bodies: number;
  readonly questions: number;
  readonly seed: number;
  /** Every level of every body is drawn alone. */
  readonly chance: {
    /** Samples in which any invariant is called supported, and the share of them that is stated at most. */
    readonly withSupported: number;
    readonly statedShare: number;
    /** A sample on average: distinctive questions, and how many are said to be expected by chance. */
    readonly distinctive: number;
    readonly expected: number;
    /** Samples in which types are found. */
    readonly withTypes: number;
  };
  /** Of as many samples each: in which the planted mark is called supported, and in which the two kinds are found. */
  readonly planted: { readonly markSupported: number; readonly typesFound: number };
}

/** An adjusted probability under it is called supported: of samples of chance no larger share has any. */
const STATED_SHARE = 0.1;
const LEVELS: readonly Level[] = [0, 1, 2, 3, 4];

export interface AskedSimulation {
  /** 1 at least. */
  readonly samples: number;
  readonly bodies: number;
  readonly seed: number;
}

export function simulateFindings(model: SurveyModel, asked: AskedSimulation): Simulated {
  const { samples, bodies, seed } = asked;
  const draw = drawsFrom(seed);
  const sum = {
    withSupported: 0,
    distinctive: 0,
    expected: 0,
    withTypes: 0,
    markSupported: 0,
    typesFound: 0,
  };
  for (let sample = 0; sample < samples; sample += 1) {
    const chance = drawn(model, bodies, () => levelOf(draw(5)));
    const { indicators, byChance } = invariantsOf(model, chance);
    sum.withSupported += Number(indicators.some(({ label }) => label === "supported"));
    sum.distinctive += indicators.filter(({ group, inGroup, inAll, n }) =>
      isDistinctive(group, inGroup, n - inAll),
    ).length;
    sum.expected += byChance.distinctive;
    sum.withTypes += Number(hasTypes(model, chance, seed + sample));
    sum.markSupported += Number(isMarkFound(model, withMark(model, bodies, draw)));
    sum.typesFound += Number(hasTypes(model, withKinds(model, bodies, draw), seed + sample));
  }
  const { withSupported, withTypes, markSupported, typesFound } = sum;
  const means = { distinctive: sum.distinctive / samples, expected: sum.expected / samples };
  return {
    ...{ samples, bodies, questions: model.indicators.length, seed },
    chance: { withSupported, statedShare: STATED_SHARE, ...means, withTypes },
    planted: { markSupported, typesFound },
  };
}

type Levels = ReadonlyMap<string, Level>;

interface Place {
  readonly body: number;
  readonly question: string;
  /** Of the dimension of the question. */
  readonly dimension: number;
}

function drawn(model: SurveyModel, bodies: number, levelAt: (place: Place) => Level): readonly Levels[] {
  const asked = model.indicators.map(({ id }) => ({
    question: id,
    dimension: model.dimensions.findIndex((one) => one.id === model.sectionOf.get(id)?.id),
  }));
  return Array.from(
    { length: bodies },
    (_, body) => new Map(asked.map((one) => [one.question, levelAt({ body, ...one })])),
  );
}

/** The whole group reaches it, and not everybody. */
function isDistinctive(group: number, inGroup: number, without: number): boolean {
  return group > 0 && inGroup === group && without > 0;
}

/** A third stands higher everywhere, and alone has the first question. */
function withMark(model: SurveyModel, bodies: number, draw: Draw): readonly Levels[] {
  const mark = model.indicators[0]?.id;
  return drawn(model, bodies, ({ body, question }) => {
    const isUpper = body < Math.floor(bodies / 3);
    if (question === mark) return isUpper ? 4 : 0;
    return levelOf(draw(3) + (isUpper ? 2 : 0));
  });
}

function isMarkFound(model: SurveyModel, levels: readonly Levels[]): boolean {
  const [mark] = invariantsOf(model, levels).indicators;
  return mark?.label === "supported";
}

/** Every other body is strong in the first half of the dimensions, the others in the second one. */
function withKinds(model: SurveyModel, bodies: number, draw: Draw): readonly Levels[] {
  const half = model.dimensions.length / 2;
  return drawn(model, bodies, ({ body, dimension }) => {
    const isStrong = dimension < half === (body % 2 === 0);
    return levelOf(draw(3) + (isStrong ? 2 : 0));
  });
}

function hasTypes(model: SurveyModel, levels: readonly Levels[], seed: number): boolean {
  const profiles = levels.map((own, place): Profile => {
    const { dimensions } = scoreStandings(model, own);
    return { id: String(place), scores: dimensions.map(({ score }) => score) };
  });
  return profileTypes(profiles, seed).kind === "found";
}

function levelOf(step: number): Level {
  return LEVELS[step] ?? 4;
}
