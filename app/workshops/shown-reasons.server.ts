// The reasons that everybody may read: those that whoever leads has let be shown, in the order of their words, so that their place
// tells of nobody.
import type { Deps } from "../wiring/deps.server.ts";
import type { RevealedRound, ShownReason } from "./board.view.ts";
import type { GivenReason } from "./desk.view.ts";
import type { StoredWorkshop } from "./workshops.store.server.ts";

/** A vote beside a reason would tell whose it is among fewer (workshop C6). */
const FEWEST_VOTERS = 5;

interface Of {
  readonly id: string;
  /** Revealed ones: of no other is anything read. */
  readonly rounds: readonly RevealedRound[];
}

export function shownReasons(deps: Deps, workshop: StoredWorkshop, of: Of): readonly ShownReason[] {
  return givenReasons(deps, workshop, of).flatMap(({ isShown, ...reason }) => (isShown ? [reason] : []));
}

/** With those that nobody has let be shown: for whoever leads alone. Two that say the same stand once. */
export function givenReasons(
  deps: Deps,
  { id: workshopId }: StoredWorkshop,
  { id: question, rounds }: Of,
): readonly GivenReason[] {
  return rounds.flatMap(({ round, result }) => {
    const isHidden = result.valid + result.dontKnow < FEWEST_VOTERS;
    const given = deps.desk
      .listReasons({ workshopId, question, round })
      .map(({ vote, ...reason }) => ({ ...reason, round, vote: isHidden ? null : vote }));
    const seen = new Map(given.map((reason) => [`${reason.vote} ${reason.text}`, reason]));
    return [...seen.values()].toSorted((one, other) => (one.text < other.text ? -1 : 1));
  });
}
