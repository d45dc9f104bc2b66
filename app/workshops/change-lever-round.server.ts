// Whoever leads a workshop lets its room pick levers, counts what was picked, and notes what the room keeps.
import { accepted, type Result, refused } from "../domain/result.ts";
import { readCandidates } from "../domain/workshops/lever-round.ts";
import { isInRoom } from "../domain/workshops/workshop-state.ts";
import type { Deps } from "../wiring/deps.server.ts";
import { countLevers } from "./count-levers.server.ts";
import { findLedWorkshop, type LedWorkshop, type WorkshopRef } from "./find-workshop.server.ts";
import { offeredLevers } from "./offered-levers.server.ts";

export interface LeverRoundChange {
  readonly do: "open" | "count" | "keep";
  /** Ids that were ticked, to be picked among or to be kept. */
  readonly levers: readonly string[];
}
/** NOT_NOW: the round is somewhere else than the page showed. BAD_LEVERS: too few, too many, or others than were shown. */
export type LeverRoundRefusal = "NOT_FOUND" | "NOT_NOW" | "BAD_LEVERS";

interface ChangeLeverRound {
  readonly ref: WorkshopRef;
  readonly change: LeverRoundChange;
}

/** Sent twice, it does it once. */
export async function changeLeverRound(
  deps: Deps,
  { ref, change }: ChangeLeverRound,
): Promise<Result<null, LeverRoundRefusal>> {
  const done = await deps.writer.run((): Result<null, LeverRoundRefusal> => {
    const found = findLedWorkshop(deps, ref);
    if (!found.ok) return found;
    const changed = CHANGES[change.do](deps, found.value, change.levers);
    if (changed.ok) deps.deskEdits.touch(found.value.workshop.id);
    return changed;
  });
  // The journal of the database has the ballots as they came.
  if (done.ok && change.do === "count") deps.foldJournal();
  return done;
}

type Change = (
  deps: Deps,
  led: LedWorkshop,
  levers: readonly string[],
) => Result<null, Exclude<LeverRoundRefusal, "NOT_FOUND">>;

const CHANGES: Readonly<Record<LeverRoundChange["do"], Change>> = {
  open: (deps, { workshop, opened }, levers) => {
    if (deps.leverRounds.get(workshop.id)?.state === "open") return accepted(null);
    if (!isInRoom(workshop.state) || deps.leverRounds.get(workshop.id) !== undefined)
      return refused("NOT_NOW");
    const candidates = readCandidates(levers, offeredLevers(deps, opened));
    if (candidates === null) return refused("BAD_LEVERS");
    deps.leverRounds.create(workshop.id, candidates);
    return accepted(null);
  },
  count: (deps, { workshop }) => {
    if (deps.leverRounds.get(workshop.id) === undefined) return refused("NOT_NOW");
    countLevers(deps, workshop.id);
    return accepted(null);
  },
  keep: (deps, { workshop }, levers) => {
    const round = deps.leverRounds.get(workshop.id);
    if (round?.state !== "revealed" || workshop.state === "archived") return refused("NOT_NOW");
    if (levers.some((id) => !round.candidates.includes(id))) return refused("BAD_LEVERS");
    deps.leverRounds.save(workshop.id, {
      ...round,
      kept: round.candidates.filter((id) => levers.includes(id)),
    });
    return accepted(null);
  },
};
