// One command at a time changes a workshop, and each says what happened. Pure: the caller keeps what comes back, in the same
// transaction in which it read what it gave (workshop C2).
import { accepted, type Result, refused } from "../result.ts";
import {
  isInRoom,
  isOpenPhase,
  MOST_ROUNDS,
  QUESTION_STEPS,
  type QuestionPhase,
  type QuestionStep,
  WORKSHOP_STEPS,
  type WorkshopState,
  type WorkshopStep,
} from "./workshop-state.ts";

export interface WorkshopQuestion {
  readonly id: string;
  readonly phase: QuestionPhase;
  /** 0 before the first vote. */
  readonly round: number;
  /** Rounds whose vote ended without being revealed, lowest first: nobody reads them. */
  readonly unrevealed: readonly number[];
}
export interface Workshop {
  readonly state: WorkshopState;
  /** Nobody new comes in. */
  readonly isLocked: boolean;
  /** In their order. */
  readonly questions: readonly WorkshopQuestion[];
  /** Grows with each command: two people who lead are told apart by it. */
  readonly revision: number;
}

/** `seen`: the revision that who commands was shown. */
export type Command =
  | { readonly do: WorkshopStep; readonly seen: number }
  | { readonly do: "lock" | "unlock"; readonly seen: number }
  | { readonly do: QuestionStep; readonly question: string; readonly seen: number }
  /** What the vote before the meeting agreed on is decided in one step, before anybody talks about it. */
  | { readonly do: "accept"; readonly questions: readonly string[]; readonly seen: number };

/**
 * STALE: somebody else has commanded since. NOT_NOW: the step does not start where the workshop or the question stands.
 * OTHER_OPEN: another question is open. NO_QUESTION: it has no such question. LAST_ROUND: it was voted as often as it may be.
 * NO_QUESTIONS: there is nothing to vote about.
 */
export type Refusal = "STALE" | "NOT_NOW" | "OTHER_OPEN" | "NO_QUESTION" | "LAST_ROUND" | "NO_QUESTIONS";

export function runCommand(workshop: Workshop, command: Command): Result<Workshop, Refusal> {
  if (command.seen !== workshop.revision) return refused("STALE");
  const done = step(workshop, command);
  return done.ok ? accepted({ ...done.value, revision: workshop.revision + 1 }) : done;
}

function step(workshop: Workshop, command: Command): Result<Workshop, Refusal> {
  if (command.do === "accept") return acceptAll(workshop, command.questions);
  return "question" in command ? stepQuestion(workshop, command) : stepWorkshop(workshop, command.do);
}

function acceptAll(workshop: Workshop, ids: readonly string[]): Result<Workshop, Refusal> {
  if (!isInRoom(workshop.state) || ids.length === 0) return refused("NOT_NOW");
  const accepting = workshop.questions.filter(({ id }) => ids.includes(id));
  if (accepting.length < ids.length) return refused("NO_QUESTION");
  if (accepting.some(({ phase }) => phase !== "coming")) return refused("NOT_NOW");
  return accepted({
    ...workshop,
    questions: workshop.questions.map((one) => (ids.includes(one.id) ? { ...one, phase: "decided" } : one)),
  });
}

function stepWorkshop(workshop: Workshop, step: WorkshopStep | "lock" | "unlock"): Result<Workshop, Refusal> {
  if (step === "lock" || step === "unlock") return setLock(workshop, step === "lock");
  const { from, to }: { readonly from: readonly WorkshopState[]; readonly to: WorkshopState } =
    WORKSHOP_STEPS[step];
  if (!from.includes(workshop.state)) return refused("NOT_NOW");
  if (workshop.questions.length === 0 && (to === "prevote" || to === "open")) return refused("NO_QUESTIONS");
  const endsVotes = to === "closed" || to === "cancelled";
  return accepted({
    ...workshop,
    state: to,
    // What nobody had decided when it ended is for another time; its votes stay as they were cast.
    questions: endsVotes ? workshop.questions.map(leftOpen) : workshop.questions,
  });
}

function leftOpen(question: WorkshopQuestion): WorkshopQuestion {
  return isOpenPhase(question.phase) ? after(question, "postpone") : question;
}

function setLock(workshop: Workshop, isLocked: boolean): Result<Workshop, Refusal> {
  const stands = workshop.state === "open" || workshop.state === "running" || workshop.state === "paused";
  if (!stands || workshop.isLocked === isLocked) return refused("NOT_NOW");
  return accepted({ ...workshop, isLocked });
}

function stepQuestion(
  workshop: Workshop,
  command: { readonly do: QuestionStep; readonly question: string },
): Result<Workshop, Refusal> {
  if (workshop.state !== "running") return refused("NOT_NOW");
  const question = workshop.questions.find(({ id }) => id === command.question);
  if (question === undefined) return refused("NO_QUESTION");
  const why = whyNot(workshop, question, command.do);
  if (why !== null) return refused(why);
  const next = after(question, command.do);
  return accepted({
    ...workshop,
    questions: workshop.questions.map((one) => (one === question ? next : one)),
  });
}

function whyNot(workshop: Workshop, question: WorkshopQuestion, step: QuestionStep): Refusal | null {
  const from: readonly QuestionPhase[] = QUESTION_STEPS[step].from;
  if (!from.includes(question.phase)) return "NOT_NOW";
  if ("needsOpen" in QUESTION_STEPS[step] && openQuestion(workshop) !== null) return "OTHER_OPEN";
  const isLast = question.round >= MOST_ROUNDS;
  return isLast && (opensRound(step) || step === "reopen") ? "LAST_ROUND" : null;
}

function after(question: WorkshopQuestion, step: QuestionStep): WorkshopQuestion {
  const round = opensRound(step) ? question.round + 1 : question.round;
  const isBrokenOff = question.phase === "voting" && step !== "reveal";
  const unrevealed = isBrokenOff ? [...question.unrevealed, round] : question.unrevealed;
  return { ...question, phase: QUESTION_STEPS[step].to, round, unrevealed };
}

function opensRound(step: QuestionStep): boolean {
  return "opensRound" in QUESTION_STEPS[step];
}

/** The one that the room is talking about; null for none. */
export function openQuestion({ questions }: Pick<Workshop, "questions">): WorkshopQuestion | null {
  return questions.find(({ phase }) => isOpenPhase(phase)) ?? null;
}

/** Before the meeting. */
export const PREVOTE_ROUND = 0;

/** NOT_OPEN: the question takes no vote now. OTHER_ROUND: it was meant for a round that is over. */
export type VoteRefusal = "NOT_OPEN" | "OTHER_ROUND" | "NO_QUESTION";

/** Whether a vote of that round may be written: in the very round that is open, never in a later one. */
export function mayVote(
  workshop: Pick<Workshop, "state" | "questions">,
  vote: { readonly question: string; readonly round: number },
): Result<null, VoteRefusal> {
  const question = workshop.questions.find(({ id }) => id === vote.question);
  if (question === undefined) return refused("NO_QUESTION");
  const isPrevote = workshop.state === "prevote";
  const isOpen = isPrevote || (workshop.state === "running" && question.phase === "voting");
  const round = isPrevote ? PREVOTE_ROUND : question.round;
  if (vote.round !== round) return refused("OTHER_ROUND");
  return isOpen ? accepted(null) : refused("NOT_OPEN");
}

/** Rounds that take votes, now or once the workshop goes on: one at most but before the meeting, when each question has its own. */
export function openRounds({
  state,
  questions,
}: Pick<Workshop, "state" | "questions">): readonly { readonly question: string; readonly round: number }[] {
  if (state === "prevote") return questions.map(({ id }) => ({ question: id, round: PREVOTE_ROUND }));
  return questions.flatMap(({ id, phase, round }) => (phase === "voting" ? [{ question: id, round }] : []));
}
