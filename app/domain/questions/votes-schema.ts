// Opinions of several people on one question: how many gave each level, and how many did not know. Stored as the votes
// themselves in order of level, so that a collection one by one and a count typed by hand give the same value.
import { z } from "zod/mini";
import { expected } from "../fields/answer-messages.ts";
import { numberSchema } from "../fields/number-schema.ts";
import type { LikertVote } from "./answer.ts";
import { countsOf, VOTES, VOTES_MAX, type VoteCounts } from "./vote-counts.ts";

/** Reads either votes or counts (`{ "0": 3, "dk": 1 }`); gives votes. No vote at all is refused. */
export function votesSchema(): z.ZodMiniType<readonly LikertVote[]> {
  const count = z._default(numberSchema({ min: 0, max: VOTES_MAX, integer: true }), 0);
  const counts = z.strictObject(
    Object.fromEntries(VOTES.map((vote) => [vote, count])),
    expected("errors.notALevel"),
  );
  return z.pipe(
    z.pipe(z.transform(countsOf), counts).check(
      z.refine((given) => total(given) <= VOTES_MAX, {
        error: "errors.tooManyVotes",
        params: { max: VOTES_MAX },
      }),
      z.refine((given) => total(given) > 0, { error: "errors.required" }),
    ),
    z.transform(votesOf),
  );
}

function total(counts: VoteCounts): number {
  return Object.values(counts).reduce((sum, count) => sum + count, 0);
}

function votesOf(counts: VoteCounts): readonly LikertVote[] {
  return VOTES.flatMap((vote) => Array.from({ length: counts[vote] ?? 0 }, () => vote));
}
