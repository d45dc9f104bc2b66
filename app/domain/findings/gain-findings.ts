// What digital work has brought, by how well it is proved, beside maturity and never mixed into it: counts and dots, no line through
// them (methodology C3, E6).
import type { PublicDocument } from "../publication/public-document.schema.ts";
import { FEWEST } from "./sample.ts";

/** Of the ladder of proof: 0 none identified, 4 measured and reviewed or published. */
const PROOFS = [0, 1, 2, 3, 4] as const;
/** Measured before and after. */
const MEASURED = 3;

export interface GainFinding {
  readonly id: string;
  /** Bodies at each step of the ladder of proof, from 0 to 4. */
  readonly counts: readonly number[];
}
export interface GainDot {
  /** Slug of the body. */
  readonly body: string;
  /** Of the whole: 0 to 100. */
  readonly score: number;
  /** Gains that were measured at least. */
  readonly measured: number;
}
export interface GainFindings {
  /** Bodies that have published their gains. */
  readonly n: number;
  /** In the order of the questionnaire. */
  readonly gains: readonly GainFinding[];
  /** By name, of bodies with a score of the whole. */
  readonly dots: readonly GainDot[];
}

/** `ids` in the order of the questionnaire. Null where fewer than five bodies have published any. */
export function gainFindings(
  documents: readonly PublicDocument[],
  ids: readonly string[],
): GainFindings | null {
  const told = documents.flatMap(({ body, scores, gains }) =>
    gains === undefined ? [] : [{ body: body.slug, score: scores.global.score, gains }],
  );
  if (told.length < FEWEST) return null;
  const atProof = (id: string, proof: number) =>
    told.filter(({ gains }) => gains.some((gain) => gain.question === id && gain.proof === proof)).length;
  return {
    n: told.length,
    gains: ids.map((id) => ({ id, counts: PROOFS.map((proof) => atProof(id, proof)) })),
    dots: told.flatMap(({ body, score, gains }) =>
      score === null
        ? []
        : [{ body, score, measured: gains.filter(({ proof }) => proof >= MEASURED).length }],
    ),
  };
}
