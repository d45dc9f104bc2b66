// The way of a request to publish, from the question put to an official to the page online: one table of steps, each with where
// it may be taken, where it leads and who takes it. What is not in the table cannot happen.

export const REQUEST_STATES = [
  "consent-asked",
  "refused",
  "called-off",
  "in-moderation",
  "to-correct",
  "published",
] as const;
export type RequestState = (typeof REQUEST_STATES)[number];

/** lead: of the team. official: holds the link. program: follows from another step, in the same transaction. */
export type Actor = "lead" | "official" | "moderator" | "program";

interface Arrow {
  /** Empty for the first one. */
  readonly from: readonly RequestState[];
  readonly to: RequestState;
  readonly by: readonly Actor[];
  /** Told to whoever reads the publication. */
  readonly needsReason: boolean;
}

const arrow = (from: readonly RequestState[], to: RequestState, by: readonly Actor[]): Arrow => ({
  ...{ from, to, by, needsReason: false },
});
const withReason = (one: Arrow): Arrow => ({ ...one, needsReason: true });

export const REQUEST_STEPS = {
  asked: arrow([], "consent-asked", ["lead"]),
  /** To another address, or once more to the same one: the link before opens nothing from then on. */
  "asked-again": arrow(["consent-asked"], "consent-asked", ["lead"]),
  /** Of the whole scope, or of the scores alone. */
  authorised: arrow(["consent-asked"], "in-moderation", ["official"]),
  refused: withReason(arrow(["consent-asked"], "refused", ["official"])),
  /** By the team; or because the assessment was reopened or its result withdrawn, so that what was allowed is no longer what the team says. */
  "called-off": arrow(["consent-asked", "in-moderation"], "called-off", ["lead", "program"]),
  returned: withReason(arrow(["in-moderation"], "to-correct", ["moderator"])),
  published: arrow(["in-moderation"], "published", ["moderator"]),
} as const satisfies Readonly<Record<string, Arrow>>;
export type RequestStep = keyof typeof REQUEST_STEPS;

/** `state` is null before the first step. */
export function mayTake(step: RequestStep, state: RequestState | null, by: Actor): boolean {
  const { from, by: actors }: Arrow = REQUEST_STEPS[step];
  const stands = state === null ? from.length === 0 : from.includes(state);
  return stands && actors.includes(by);
}

/** Somebody has still to answer. */
export function isUnderWay(state: RequestState): boolean {
  return state === "consent-asked" || state === "in-moderation";
}
