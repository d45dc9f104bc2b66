// What of an edition is online, was taken off, or is still on its way: for the team that closes the edition. Nothing that was not
// submitted is in it.
import type { RequestState } from "../domain/publication/request-state.ts";
import type { Deps } from "../wiring/deps.server.ts";

/** Somebody has still to answer. */
const PENDING = ["consent-asked", "in-moderation", "to-correct"] as const satisfies readonly RequestState[];
export type PendingState = (typeof PENDING)[number];

export interface EditionPublication {
  readonly assessmentId: number;
  /** The published version. */
  readonly number: number;
  readonly finalisedVersion: number;
  /** SHA-256 of its bytes, in hexadecimal. */
  readonly hash: string;
  readonly publishedAt: Date;
  /** Null while it is online. */
  readonly withdrawnAt: Date | null;
}

/** Of these assessments, in the order given, then by number; a withdrawal takes off every version up to its own. */
export function editionPublications(
  { publications }: Pick<Deps, "publications">,
  assessmentIds: readonly number[],
): readonly EditionPublication[] {
  return assessmentIds.flatMap((assessmentId) => {
    const told = publications
      .listOf(assessmentId)
      .map((one) => ({ one, steps: publications.stepsOf(one.id) }));
    return told.flatMap(({ one, steps }, place) => {
      const published = steps.find(({ kind }) => kind === "published");
      if (published === undefined) return [];
      const ends = told
        .slice(place)
        .flatMap((later) => later.steps.filter(({ kind }) => kind === "withdrawn").map(({ at }) => at));
      const { number, finalisedVersion, documentHash: hash } = one;
      return [
        {
          ...{ assessmentId, number, finalisedVersion, hash },
          ...{ publishedAt: published.at, withdrawnAt: ends[0] ?? null },
        },
      ];
    });
  });
}

/** Assessment -> where its newest request stands; without those that nobody has to answer. */
export function pendingRequests(
  { publicationRequests }: Pick<Deps, "publicationRequests">,
  assessmentIds: readonly number[],
): ReadonlyMap<number, PendingState> {
  return new Map(
    assessmentIds.flatMap((id) => {
      const newest = publicationRequests.newestOf(id)?.state;
      const state = PENDING.find((one) => one === newest);
      return state === undefined ? [] : [[id, state] as const];
    }),
  );
}

/** The bytes that were published; undefined for what never was. */
export function publishedBytes(
  { publications }: Pick<Deps, "publications">,
  hash: string,
): string | undefined {
  return publications.getText(hash);
}
