// Whoever leads a workshop commands it: one step at a time, on what they were shown.
import { newRandomBytes } from "../database/secret-token.server.ts";
import { accepted, type Result, refused } from "../domain/result.ts";
import { newJoinCode } from "../domain/workshops/join-code.ts";
import {
  type Command,
  openRounds,
  type Refusal,
  runCommand,
  type Workshop,
} from "../domain/workshops/run-workshop.ts";
import { MODES } from "../domain/workshops/workshop-mode.ts";
import { takesPeople } from "../domain/workshops/workshop-state.ts";
import type { Deps } from "../wiring/deps.server.ts";
import { countLevers } from "./count-levers.server.ts";
import { findLedWorkshop, type LedWorkshop, type WorkshopRef } from "./find-workshop.server.ts";
import { forgetVoters } from "./forget-voters.server.ts";
import type { CommandedWorkshop, StoredWorkshop } from "./workshops.store.server.ts";

interface Commanded {
  readonly revision: number;
  /** Ballots were written anew, or lead to nobody any more. */
  readonly isFolded: boolean;
}
export interface CommandWorkshop {
  readonly ref: WorkshopRef;
  readonly command: Command;
}

/** What was decided is taken over by its own use case, which writes it; nobody commands that it was, nor puts a workshop away. */
const BY_OTHERS: readonly Command["do"][] = ["transfer", "archive"];

/** Gives the revision that it made. */
export async function commandWorkshop(
  deps: Deps,
  { ref, command }: CommandWorkshop,
): Promise<Result<{ readonly revision: number }, Refusal | "NOT_FOUND">> {
  if (BY_OTHERS.includes(command.do)) return refused("NOT_NOW");
  const done = await deps.writer.run((): Result<Commanded, Refusal | "NOT_FOUND"> => {
    const found = findLedWorkshop(deps, ref);
    if (!found.ok) return found;
    return commandIn(deps, found.value, command);
  });
  if (!done.ok) return refused(done.reason);
  // The journal of the database has the ballots as they came, page by page.
  if (done.value.isFolded) deps.foldJournal();
  return accepted({ revision: done.value.revision });
}

/** Inside the transaction in which `led` was found. */
export function commandIn(
  deps: Deps,
  { workshop, leader }: Pick<LedWorkshop, "workshop" | "leader">,
  command: Command,
): Result<Commanded, Refusal> {
  const ran = runCommand(workshop, command);
  if (!ran.ok) return ran;
  const after = { ...workshop, ...ran.value, code: codeOf(deps, workshop, ran.value) };
  const question = "question" in command ? command.question : null;
  deps.workshops.save(after, {
    ...{ at: deps.now(), authorKey: leader.authorKey, step: command.do, questionId: question },
  });
  beginAnew(deps, workshop, command);
  const hidden = hideOrder(deps, workshop, after);
  return accepted({ revision: after.revision, isFolded: endVotes(deps, after) || hidden > 0 });
}

/** A room opens with whoever comes to it, a step of a question begins with no time running, and a round with everybody waited for. */
function beginAnew(deps: Deps, { id }: StoredWorkshop, command: Command): void {
  if (command.do === "open") deps.ballots.setNobodyCame(id);
  if ("question" in command) deps.deskEdits.setTimer(id, null);
  if (command.do === "vote" || command.do === "vote-again") deps.deskEdits.waitForAll(id);
}

/** The same for as long as people may come in; a new one for a room that is opened later. */
function codeOf(deps: Deps, before: StoredWorkshop, { state }: Workshop): string | null {
  if (!takesPeople(state)) return null;
  // One that was told beforehand stays.
  return before.code ?? before.prevoteCode ?? freeCode(deps);
}

/** Of no other workshop. */
export function freeCode(deps: Deps): string {
  let code = newJoinCode(newRandomBytes);
  while (deps.workshops.isCodeTaken(code)) code = newJoinCode(newRandomBytes);
  return code;
}

/** Of each round that is over by this command, however it ended; gives how many there were to hide. */
function hideOrder(deps: Deps, before: StoredWorkshop, after: CommandedWorkshop): number {
  if (MODES[after.mode].knowsSeat) return 0;
  const isSame = (one: { readonly question: string; readonly round: number }) => (other: typeof one) =>
    one.question === other.question && one.round === other.round;
  const still = openRounds(after);
  const over = openRounds(before).filter((one) => !still.some(isSame(one)));
  for (const round of over) deps.ballots.reorderRound({ workshopId: after.id, ...round });
  return over.length;
}

/** Whether it is over by now: who voted what is then forgotten, unless with names. */
function endVotes(deps: Deps, { id, state }: Pick<CommandedWorkshop, "id" | "state">): boolean {
  const isOver = state === "closed" || state === "cancelled";
  if (isOver) {
    countLevers(deps, id);
    forgetVoters(deps);
  }
  return isOver;
}
