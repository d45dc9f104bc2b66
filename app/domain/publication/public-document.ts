// The document that is published: what the scope says of a finalised version, and nothing else. It holds nothing about consent
// or the day of publication, so that an official allows the very bytes that are published. Equal documents are equal texts,
// whose SHA-256 anybody can compute again.

import { canonical } from "../answers/fingerprint.ts";
import { journey } from "../branching/journey.ts";
import type { FinalisedDocument } from "../finalisation/finalised-document.ts";
import type { LeverMonth } from "../levers/lever-month.ts";
import type { Answers, Evidence } from "../questions/answer.ts";
import { accepted, type Result, refused } from "../result.ts";
import { gainProofs } from "../results/gain-proofs.ts";
import { brakeIntensities } from "../scoring/brake-intensities.ts";
import type { SurveyModel } from "../survey/survey-model.ts";
import type { DimensionTarget } from "../targets/dimension-target.ts";
import {
  type NewPublicDocument,
  type PublicDocument,
  type PublicLink,
  publicDocumentSchema,
} from "./public-document.schema.ts";
import { publicPriorities } from "./public-priorities.ts";
import { publicProjects } from "./public-projects.ts";
import type { Block, PublicationScope } from "./publication-scope.ts";

export interface PublicParts {
  readonly document: FinalisedDocument;
  /** Of the very bytes of the finalised version. */
  readonly finalisedHash: string;
  /** Of what the questionnaire says. */
  readonly surveyHash: string;
  readonly demonstration: boolean;
  readonly scope: PublicationScope;
  /** Those that were taken up. */
  readonly levers: readonly { readonly id: string; readonly month: LeverMonth | null }[];
  readonly targets: ReadonlyMap<string, DimensionTarget>;
}

/** `model` is the version of the questionnaire that the finalised document names. */
export function publicDocument(model: SurveyModel, parts: PublicParts): NewPublicDocument {
  const { document, scope, demonstration, finalisedHash, surveyHash } = parts;
  const { edition, survey, version, finalisedAt } = document;
  const { slug, name } = document.body;
  const blocks: Blocks = Object.assign({}, ...scope.map((block) => BLOCK_OF[block](model, parts)));
  return {
    ...{ format: 3, body: { slug, name, demonstration }, edition, survey: { ...survey, hash: surveyHash } },
    ...{ finalisedVersion: version, finalisedHash, finalisedAt, declaration: "self-assessment", scope },
    scores: { dimensions: dimensionsOf(model, document), global: document.result.global },
    ...blocks,
  };
}

/** The very bytes that are allowed, stored, hashed and handed out. */
export function publicText(document: PublicDocument): string {
  return canonical(document);
}

/** Refused with where the first fault is and what it is, for whoever reads the log. */
export function readPublicText(text: string): Result<PublicDocument, string> {
  const read = publicDocumentSchema.safeParse(jsonIn(text));
  if (read.success) return accepted(read.data);
  const [fault] = read.error.issues;
  return refused([fault?.path.join("."), fault?.message].filter(Boolean).join(": "));
}

/** Question -> links given as evidence; undefined where none are in the scope, and in documents of before they were. */
export function evidenceIn(document: PublicDocument): NewPublicDocument["evidence"] {
  return document.format === 1 ? undefined : document.evidence;
}

/** In their order; undefined where they are not in the scope, and in documents of before they could be. */
export function prioritiesIn(document: PublicDocument): NewPublicDocument["priorities"] {
  return document.format === 3 ? document.priorities : undefined;
}

/** Undefined for what is no JSON. */
function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

type Blocks = Partial<Pick<NewPublicDocument, Block | "evidence">>;

const BLOCK_OF: Readonly<Record<Block, (model: SurveyModel, parts: PublicParts) => Blocks>> = {
  steps: (_model, { document }) => ({ steps: document.result.levels }),
  justifications: saidOf,
  levers: (_model, { levers }) => ({ levers: levers.map(({ id, month }) => ({ id, month })) }),
  gains: (model, { document }) => ({
    gains: gainProofs(journey(model, answersOf(document)), answersOf(document)),
  }),
  brakes: (model, { document }) => ({
    brakes: Object.fromEntries(brakeIntensities(model, answersOf(document))),
  }),
  priorities: (model, { document }) => ({ priorities: publicPriorities(model, answersOf(document)) }),
  projects: (model, { document }) => ({ projects: publicProjects(model, answersOf(document)) }),
  targets: (_model, { targets }) => ({ targets: Object.fromEntries(targets) }),
};

function answersOf({ answers }: FinalisedDocument): Answers {
  return Object.fromEntries(Object.entries(answers).map(([id, { answer }]) => [id, answer]));
}

/** Of the questions of dimensions: no page shows another one, so that nobody would know what they allow. */
function saidOf(model: SurveyModel, { document }: PublicParts): Blocks {
  const asked = Object.entries(document.answers).filter(
    ([id]) => model.sectionOf.get(id)?.kind === "dimension",
  );
  const said = asked.filter(([, { publicText: text }]) => text !== "");
  const shown = asked.filter(([, { evidence }]) => evidence.length > 0);
  return {
    justifications: Object.fromEntries(said.map(([id, { publicText: text }]) => [id, text])),
    evidence: Object.fromEntries(shown.map(([id, { evidence }]) => [id, evidence.map(publicLink)])),
  };
}

/** Written out part by part: whatever evidence comes to hold besides is not published until it is named here. */
function publicLink({ title, url, date }: Evidence): PublicLink {
  return { title, url, ...(date !== undefined && { date }) };
}

function dimensionsOf(
  model: SurveyModel,
  { result }: FinalisedDocument,
): NewPublicDocument["scores"]["dimensions"] {
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
