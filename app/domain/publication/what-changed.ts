// What differs between two public documents, in facts that words can be put on.
import { roundHalfUp } from "../scoring/round.ts";
import type { PublicDocument } from "./public-document.schema.ts";
import { evidenceIn, prioritiesIn } from "./public-document.ts";

export type PublicChange =
  /** Versions of the questionnaire: what one asks, the other may not. */
  | { readonly kind: "survey"; readonly before: string; readonly after: string }
  /** Of the whole: whole numbers as pages show them; null without a score. */
  | { readonly kind: "overall"; readonly before: number | null; readonly after: number | null }
  | {
      readonly kind: "dimension";
      readonly id: string;
      readonly before: number | null;
      readonly after: number | null;
    }
  /** Ids of questions whose level, public text or links are others, came or went; at least one. */
  | { readonly kind: "steps"; readonly questions: readonly string[] }
  | { readonly kind: "justifications"; readonly questions: readonly string[] }
  | { readonly kind: "evidence"; readonly questions: readonly string[] }
  /** What is told that was not, or is told no more; at least one. */
  | { readonly kind: "scope"; readonly added: readonly string[]; readonly removed: readonly string[] }
  /** Another block tells something else. */
  | { readonly kind: "block"; readonly block: OtherBlock };

/** Empty where all that pages show is the same. */
export function whatChanged(before: PublicDocument, after: PublicDocument): readonly PublicChange[] {
  return [
    ...surveyChange(before.survey, after.survey),
    ...scoreChange("overall", before.scores.global.score, after.scores.global.score),
    ...dimensionChanges(before, after),
    ...questionChanges("steps", before.steps, after.steps),
    ...questionChanges("justifications", before.justifications, after.justifications),
    ...questionChanges("evidence", linksOf(before), linksOf(after)),
    ...scopeChanges(before, after),
    ...OTHER_BLOCKS.flatMap((block) => blockChange(block, toldIn(before, block), toldIn(after, block))),
  ];
}

const OTHER_BLOCKS = ["levers", "gains", "brakes", "priorities", "projects", "targets"] as const;
type OtherBlock = (typeof OTHER_BLOCKS)[number];

function toldIn(document: PublicDocument, block: OtherBlock): unknown {
  return block === "priorities" ? prioritiesIn(document) : document[block];
}

function surveyChange(
  before: PublicDocument["survey"],
  after: PublicDocument["survey"],
): readonly PublicChange[] {
  return before.version === after.version
    ? []
    : [{ kind: "survey", before: before.version, after: after.version }];
}

function scoreChange(kind: "overall", before: number | null, after: number | null): readonly PublicChange[] {
  const [was, is] = [whole(before), whole(after)];
  return was === is ? [] : [{ kind, before: was, after: is }];
}

function dimensionChanges(before: PublicDocument, after: PublicDocument): readonly PublicChange[] {
  return Object.entries(after.scores.dimensions).flatMap(([id, { score }]) => {
    const [was, is] = [whole(before.scores.dimensions[id]?.score ?? null), whole(score)];
    return was === is ? [] : [{ kind: "dimension" as const, id, before: was, after: is }];
  });
}

function whole(score: number | null): number | null {
  return score === null ? null : roundHalfUp(score, 0);
}

type Told = Readonly<Record<string, unknown>> | undefined;

/** They are told with the justifications; a document of before they were told has none. */
function linksOf(document: PublicDocument): Told {
  return document.justifications && (evidenceIn(document) ?? {});
}

/** Of a block that both documents hold. */
function questionChanges(
  kind: "steps" | "justifications" | "evidence",
  before: Told,
  after: Told,
): readonly PublicChange[] {
  if (before === undefined || after === undefined) return [];
  const questions = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
    (id) => JSON.stringify(before[id]) !== JSON.stringify(after[id]),
  );
  return questions.length === 0 ? [] : [{ kind, questions }];
}

function scopeChanges(
  { scope: before }: PublicDocument,
  { scope: after }: PublicDocument,
): readonly PublicChange[] {
  const added = after.filter((block) => !before.includes(block));
  const removed = before.filter((block) => !after.includes(block));
  return added.length + removed.length === 0 ? [] : [{ kind: "scope", added, removed }];
}

function blockChange(block: OtherBlock, before: unknown, after: unknown): readonly PublicChange[] {
  if (before === undefined || after === undefined) return [];
  return JSON.stringify(before) === JSON.stringify(after) ? [] : [{ kind: "block", block }];
}
