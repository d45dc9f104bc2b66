// Whoever leads writes something down, gives the room time, lets a reason be shown, waits for somebody no more or counts votes on
// paper. No step of the protocol: two people may do it at once, and the last word counts.
import { levelsOf } from "../domain/opinions/opinion.ts";
import { accepted, type Result, refused } from "../domain/result.ts";
import {
  type DecisionProblem,
  readDecision,
  readNote,
  type TypedDecision,
} from "../domain/workshops/decision-form.ts";
import { readMinutes, timerEnd } from "../domain/workshops/desk-timer.ts";
import { readPaperVotes } from "../domain/workshops/paper-votes.ts";
import { readableRounds } from "../domain/workshops/readable-rounds.ts";
import { isInRoom } from "../domain/workshops/workshop-state.ts";
import type { Deps } from "../wiring/deps.server.ts";
import { votedOn } from "./cast-vote.server.ts";
import type { DeskChange } from "./desk.view.ts";
import { findLedWorkshop, type LedWorkshop, type WorkshopRef } from "./find-workshop.server.ts";
import type { StoredQuestion } from "./workshops.store.server.ts";

/** NOT_NOW: it does not stand there (any more) to be changed. */
export type DeskProblem = "NOT_NOW" | "BAD_MINUTES" | "LONG_NOTE" | "BAD_PAPER" | DecisionProblem;
export type ChangeRefusal =
  | { readonly code: "NOT_FOUND" }
  | { readonly code: "INVALID"; readonly problems: readonly DeskProblem[] };

export interface ChangeDesk {
  readonly ref: WorkshopRef;
  readonly change: DeskChange;
}

export async function changeDesk(
  deps: Deps,
  { ref, change }: ChangeDesk,
): Promise<Result<null, ChangeRefusal>> {
  return deps.writer.run((): Result<null, ChangeRefusal> => {
    const found = findLedWorkshop(deps, ref);
    if (!found.ok) return refused({ code: found.reason });
    const problems = write(deps, found.value, change);
    if (problems.length > 0) return refused({ code: "INVALID", problems });
    deps.deskEdits.touch(found.value.workshop.id);
    return accepted(null);
  });
}

type Problems = readonly DeskProblem[];

/** None once it is written. */
function write(deps: Deps, led: LedWorkshop, change: DeskChange): Problems {
  if ("question" in change) {
    const question = led.workshop.questions.find(({ id }) => id === change.question);
    return question === undefined ? ["NOT_NOW"] : writeOn(deps, { ...led, question }, change);
  }
  // After the meeting nobody sits there any more.
  if (!isInRoom(led.workshop.state) && led.workshop.state !== "prevote") return ["NOT_NOW"];
  return "seat" in change ? writeSeat(deps, led, change) : writeTimer(deps, led, change);
}

function writeTimer(
  deps: Deps,
  { workshop: { id, timerEndsAt: endsAt } }: LedWorkshop,
  change: Extract<DeskChange, { set: "timer" | "no-timer" }>,
): Problems {
  if (change.set === "no-timer") {
    deps.deskEdits.setTimer(id, null);
    return [];
  }
  const minutes = readMinutes(change.minutes);
  if (minutes === null) return ["BAD_MINUTES"];
  deps.deskEdits.setTimer(id, timerEnd({ now: deps.now().getTime(), endsAt }, minutes));
  return [];
}

function writeSeat(
  deps: Deps,
  { workshop: { id } }: LedWorkshop,
  change: Extract<DeskChange, { seat: number }>,
): Problems {
  if (change.set === "waited") return isDone(deps.deskEdits.setWaited(id, change.seat, change.isWaited));
  const seat = deps.ballots.listSeats(id).find((one) => one.id === change.seat);
  // Nobody is let back who left by themselves: they are not there.
  if (change.presence === "here" && seat?.presence !== "removed") return ["NOT_NOW"];
  return isDone(deps.ballots.setPresence(id, change.seat, change.presence));
}

function isDone(is: boolean): Problems {
  return is ? [] : ["NOT_NOW"];
}

type OnQuestion = LedWorkshop & { readonly question: StoredQuestion };

function writeOn(deps: Deps, on: OnQuestion, change: Extract<DeskChange, { question: string }>): Problems {
  switch (change.set) {
    case "note":
      return writeNote(deps, on, change.note);
    case "words":
      return writeWords(deps, on, change.typed);
    case "reason":
      return writeReason(deps, on, change);
    case "paper":
      return writePaper(deps, on, change.typed);
  }
}

const keyOf = ({ workshop, question }: OnQuestion) => ({ workshopId: workshop.id, question: question.id });
const levelsAsked = ({ opened, question }: OnQuestion) => levelsOf(votedOn(opened, question.id));

function writeNote(deps: Deps, on: OnQuestion, typed: string): Problems {
  const note = readNote(typed);
  if (note === null) return ["LONG_NOTE"];
  deps.deskEdits.setNote(keyOf(on), note);
  return [];
}

function writeWords(deps: Deps, on: OnQuestion, typed: TypedDecision): Problems {
  // Once the room is left, words are changed in the minutes.
  if (on.question.phase !== "decided" || !isInRoom(on.workshop.state)) return ["NOT_NOW"];
  const read = readDecision(typed, levelsAsked(on));
  if ("problems" in read) return read.problems;
  deps.deskEdits.setDecision(keyOf(on), read.decision);
  return [];
}

function writePaper(deps: Deps, on: OnQuestion, typed: (vote: string) => string): Problems {
  const { phase, round } = on.question;
  if (on.workshop.state !== "running" || phase !== "voting") return ["NOT_NOW"];
  const votes = readPaperVotes(typed, levelsAsked(on));
  if (votes === null) return ["BAD_PAPER"];
  deps.deskEdits.setPaper({ ...keyOf(on), round }, votes);
  return [];
}

/** Of a round that everybody may read: of no other does anybody read a reason. */
function writeReason(
  deps: Deps,
  { workshop, question }: OnQuestion,
  { round, text, isShown }: Extract<DeskChange, { set: "reason" }>,
): Problems {
  const key = { workshopId: workshop.id, question: question.id, round };
  return readableRounds(question).includes(round) && deps.deskEdits.showReason(key, text, isShown)
    ? []
    : ["NOT_NOW"];
}
