// The document that is published: what the scope says of a finalised version, and nothing else. It holds nothing about consent
// or the day of publication, so that an official allows the very bytes that are published. Equal documents are equal texts,
// whose SHA-256 anybody can compute again.

import { canonical } from "../answers/fingerprint.ts";
import { journey } from "../branching/journey.ts";
import type { FinalisedDocument } from "../finalisation/finalised-document.ts";
import type { Answers } from "../questions/answer.ts";
import { type GainProof, gainProofs } from "../results/gain-proofs.ts";
import type { PublishedDimension } from "../results/published-result.ts";
import { brakeIntensities } from "../scoring/brake-intensities.ts";
import type { GlobalScore } from "../scoring/score.types.ts";
import type { Standing } from "../scoring/standing.ts";
import type { SurveyModel } from "../survey/survey-model.ts";
import type { DimensionTarget } from "../targets/dimension-target.ts";
import { type PublicProject, publicProjects } from "./public-projects.ts";
import type { Block, PublicationScope } from "./publication-scope.ts";

export interface PublicDimension extends PublishedDimension {
  /** Counts of questions, for "5 sur 6". */
  readonly answered: number;
  readonly applicable: number;
}
/** A lever that was taken up: neither who carries it nor the note of the team. */
export interface PublicLever {
  readonly id: string;
  /** "2027-03"; null while nobody has said when. */
  readonly month: string | null;
}
/** Blocks that are not in the scope are absent. */
export interface PublicDocument {
  /** Of this shape. */
  readonly format: 1;
  /** demonstration: of a body that does not exist. */
  readonly body: { readonly slug: string; readonly name: string; readonly demonstration: boolean };
  readonly edition: string;
  readonly survey: { readonly id: string; readonly version: string };
  readonly finalisedVersion: number;
  /** In UTC. */
  readonly finalisedAt: string;
  /** Nobody has checked the answers. */
  readonly declaration: "self-assessment";
  readonly scope: PublicationScope;
  readonly scores: {
    readonly dimensions: Readonly<Record<string, PublicDimension>>;
    readonly global: GlobalScore;
  };
  /** Indicator -> level reached, or why there is none. */
  readonly steps?: Readonly<Record<string, Standing>>;
  /** Question -> the public text beside its answer. */
  readonly justifications?: Readonly<Record<string, string>>;
  readonly levers?: readonly PublicLever[];
  readonly gains?: readonly GainProof[];
  /** Brake -> intensity from 0 to 4. */
  readonly brakes?: Readonly<Record<string, number | "dk">>;
  readonly projects?: readonly PublicProject[];
  /** Dimension -> what is aimed at there. */
  readonly targets?: Readonly<Record<string, DimensionTarget>>;
}

export interface PublicParts {
  readonly document: FinalisedDocument;
  readonly demonstration: boolean;
  readonly scope: PublicationScope;
  readonly levers: readonly PublicLever[];
  readonly targets: ReadonlyMap<string, DimensionTarget>;
}

/** `model` is the version of the questionnaire that the finalised document names. */
export function publicDocument(model: SurveyModel, parts: PublicParts): PublicDocument {
  const { document, scope, demonstration } = parts;
  const { edition, survey, version, finalisedAt } = document;
  const { slug, name } = document.body;
  const blocks = scope.map((block) => [block, BLOCK_OF[block](model, parts)] as const);
  return {
    ...{ format: 1, body: { slug, name, demonstration }, edition, survey },
    ...{ finalisedVersion: version, finalisedAt, declaration: "self-assessment", scope },
    scores: { dimensions: dimensionsOf(model, document), global: document.result.global },
    ...Object.fromEntries(blocks),
  };
}

/** The very bytes that are allowed, stored, hashed and handed out. */
export function publicText(document: PublicDocument): string {
  return canonical(document);
}

export function parsePublicText(text: string): PublicDocument {
  return JSON.parse(text) as PublicDocument;
}

const BLOCK_OF: Readonly<Record<Block, (model: SurveyModel, parts: PublicParts) => unknown>> = {
  steps: (_model, { document }) => document.result.levels,
  justifications: (model, { document }) => justificationsOf(model, document),
  levers: (_model, { levers }) => levers.map(({ id, month }) => ({ id, month })),
  gains: (model, { document }) => gainProofs(journey(model, answersOf(document)), answersOf(document)),
  brakes: (model, { document }) => Object.fromEntries(brakeIntensities(model, answersOf(document))),
  projects: (model, { document }) => publicProjects(model, answersOf(document)),
  targets: (_model, { targets }) => Object.fromEntries(targets),
};

function answersOf({ answers }: FinalisedDocument): Answers {
  return Object.fromEntries(Object.entries(answers).map(([id, { answer }]) => [id, answer]));
}

/** Of the questions of dimensions: no page shows another one, so that nobody would know what they allow. */
function justificationsOf(
  model: SurveyModel,
  { answers }: FinalisedDocument,
): PublicDocument["justifications"] {
  const said = Object.entries(answers).filter(
    ([id, { publicText: text }]) => text !== "" && model.sectionOf.get(id)?.kind === "dimension",
  );
  return Object.fromEntries(said.map(([id, { publicText: text }]) => [id, text]));
}

function dimensionsOf(
  model: SurveyModel,
  { result }: FinalisedDocument,
): PublicDocument["scores"]["dimensions"] {
  const counted = Object.entries(result.dimensions).map(([id, dimension]) => {
    const asked = model.indicators.filter((one) => model.sectionOf.get(one.id)?.id === id);
    const standings = asked
      .map((one) => result.levels[one.id])
      .filter((one) => one !== undefined && one !== "na");
    const answered = standings.filter((one) => typeof one === "number").length;
    return [id, { ...dimension, answered, applicable: standings.length }] as const;
  });
  return Object.fromEntries(counted);
}
