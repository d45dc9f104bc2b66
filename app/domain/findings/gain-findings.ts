// What digital work has brought, by how well it is proved, beside maturity and never mixed into it: counts and dots, no line through
// them (methodology C3, E6).
import { FEWEST, MOST_DOTS, type SampledDocument } from "./sample.ts";
import { type Tenth, tenthsOf } from "./tenths.ts";

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
  /** By name, of bodies with a score of the whole; empty for more than can be seen. */
  readonly dots: readonly GainDot[];
  /** In place of the dots, gains that were measured and scores; else null. */
  readonly tenths: readonly Tenth[] | null;
}

/** `ids` in the order of the questionnaire. Null where fewer than five bodies have published any. */
export function gainFindings(
  documents: readonly SampledDocument[],
  ids: readonly string[],
): GainFindings | null {
  const told = documents.flatMap(({ body, scores, gains }) =>
    gains === undefined ? [] : [{ body: body.slug, score: scores.global.score, gains }],
  );
  if (told.length < FEWEST) return null;
  const proofsOf = Map.groupBy(
    told.flatMap(({ gains }) => gains),
    ({ question }) => question,
  );
  const dots = told.flatMap(({ body, score, gains }) =>
    score === null ? [] : { body, score, measured: gains.filter(({ proof }) => proof >= MEASURED).length },
  );
  const isMany = dots.length > MOST_DOTS;
  return {
    n: told.length,
    gains: ids.map((id) => ({ id, counts: countsAt(proofsOf.get(id) ?? []) })),
    dots: isMany ? [] : dots,
    tenths: isMany ? tenthsOf(dots.map(({ measured: x, score: y }) => ({ x, y }))) : null,
  };
}

/** A body tells of a gain once. */
function countsAt(gains: readonly { readonly proof: number }[]): readonly number[] {
  const counts = PROOFS.map(() => 0);
  for (const { proof } of gains) if (proof in counts) counts[proof] = (counts[proof] ?? 0) + 1;
  return counts;
}
