// Everything that a sample says by itself. One array for the page of an edition, for the command that computes it again from the open
// data, and for the tests that hold it to values from elsewhere.
import { type BrakeFindings, brakeFindings } from "./brake-findings.ts";
import { type ContextFinding, contextFindings } from "./context-findings.ts";
import { countIndicators } from "./count-indicators.ts";
import {
  type DimensionFinding,
  dimensionFinding,
  globalFinding,
  type ScoreFinding,
} from "./dimension-findings.ts";
import { type EvolutionFindings, evolutionFindings } from "./evolution-findings.ts";
import { type GainFindings, gainFindings } from "./gain-findings.ts";
import { asksHypotheses2020, HYPOTHESES_2020 } from "./hypotheses-2020.ts";
import { type Invariants, invariantsAmong } from "./invariants.ts";
import { type Peer, peersByShape } from "./nearest-peers.ts";
import { type PriorityFindings, priorityFindings } from "./priority-findings.ts";
import type { Profile } from "./profile-shape.ts";
import { type ProfileTypes, profileTypes } from "./profile-types.ts";
import { type ProjectFindings, projectFindings } from "./project-findings.ts";
import { comparableResults, FEWEST, MOST_DOTS, type Sample } from "./sample.ts";

/** The number that every shuffle begins with: of the barometer of December 2020. */
const SEED = 202_012;

export interface Findings {
  readonly survey: { readonly id: string; readonly version: string };
  /** Where every shuffle begins. */
  readonly seed: number;
  readonly participation: {
    /** Bodies whose results are compared here. */
    readonly n: number;
    /** Bodies that it could have been. */
    readonly all: number;
    /** Published another questionnaire, or a version that means something else. */
    readonly leftOut: number;
  };
  /** Null for fewer than five bodies. */
  readonly told: ToldFindings | null;
}
export interface ToldFindings {
  readonly overall: ScoreFinding;
  /** In the order of the questionnaire. */
  readonly dimensions: readonly DimensionFinding[];
  readonly brakes: BrakeFindings | null;
  readonly priorities: PriorityFindings | null;
  readonly gains: GainFindings | null;
  readonly context: readonly ContextFinding[];
  readonly projects: ProjectFindings | null;
  /** Null for the first edition of a questionnaire. */
  readonly evolution: EvolutionFindings | null;
  /** Of the eight alone; null where the questionnaire does not ask them, and where fewer than five have published answers. */
  readonly hypotheses: Invariants | null;
  readonly invariants: Invariants;
  /** Bodies that have published their answers, of which invariants are made. */
  readonly withSteps: number;
  readonly types: ProfileTypes;
  /** Of each body, by name: those with the most alike profiles. Empty for more than can be told one by one. */
  readonly peers: readonly { readonly body: string; readonly peers: readonly Peer[] }[];
}

export function findingsOf(sample: Sample, seed: number = SEED): Findings {
  const { id, version } = sample.model.survey;
  const results = comparableResults(sample);
  const participation = {
    n: results.length,
    all: sample.all,
    leftOut: sample.results.length - results.length,
  };
  const told = results.length < FEWEST ? null : toldOf({ ...sample, results }, seed);
  return { survey: { id, version }, seed, participation, told };
}

function toldOf({ model, results, all, earlier }: Sample, seed: number): ToldFindings {
  const documents = results.map(({ document }) => document);
  const steps = documents.flatMap(({ steps: own }) =>
    own === undefined ? [] : { get: (id: string) => own[id] },
  );
  const counted = countIndicators(model, steps);
  const profiles = documents.map(
    ({ body, scores }): Profile => ({
      id: body.slug,
      scores: model.dimensions.map(({ id }) => scores.dimensions[id]?.score ?? null),
    }),
  );
  return {
    overall: globalFinding(documents, all),
    dimensions: model.dimensions.map(({ id }) => dimensionFinding(id, documents, all)),
    brakes: brakeFindings(documents, idsIn(model, "brakes"), seed),
    priorities: priorityFindings(documents, model, seed),
    gains: gainFindings(documents, idsIn(model, "gains")),
    context: contextFindings(results, seed),
    projects: projectFindings(documents, model, seed),
    evolution: earlier === undefined ? null : evolutionFindings(results, model, earlier),
    hypotheses: asksHypotheses2020(model) && steps.length >= FEWEST ? hypothesesAmong(counted) : null,
    invariants: invariantsAmong(counted),
    withSteps: steps.length,
    types: profileTypes(profiles, seed),
    peers:
      profiles.length > MOST_DOTS
        ? []
        : profiles.map(({ id }) => ({ body: id, peers: peersByShape(profiles, id) })),
  };
}

/** Null where none of them is known of enough bodies. */
function hypothesesAmong(counted: Parameters<typeof invariantsAmong>[0]): ToldFindings["hypotheses"] {
  const found = invariantsAmong(counted, HYPOTHESES_2020);
  return found.indicators.length === 0 ? null : found;
}

function idsIn({ survey }: Sample["model"], kind: "brakes" | "gains"): readonly string[] {
  return survey.sections.flatMap((section) =>
    section.kind === kind ? section.questions.map(({ id }) => id) : [],
  );
}
