// The way of a workshop, and of each of its questions: two tables of steps, each with where it may be taken and where it leads
// (workshop C2). What is not in a table cannot happen. No step goes back: a question is taken up again as one more round.

export const WORKSHOP_STATES = [
  "draft",
  /** Votes before the meeting, each question open at once. */
  "prevote",
  /** The room comes in. */
  "open",
  "running",
  "paused",
  "closed",
  /** What was decided stands in the assessment. */
  "transferred",
  "archived",
  "cancelled",
] as const;
export type WorkshopState = (typeof WORKSHOP_STATES)[number];

interface Arrow<State> {
  readonly from: readonly State[];
  readonly to: State;
}

export const WORKSHOP_STEPS = {
  "open-prevote": { from: ["draft"], to: "prevote" },
  open: { from: ["draft", "prevote"], to: "open" },
  start: { from: ["open"], to: "running" },
  pause: { from: ["running"], to: "paused" },
  resume: { from: ["paused"], to: "running" },
  close: { from: ["open", "running", "paused"], to: "closed" },
  transfer: { from: ["closed"], to: "transferred" },
  archive: { from: ["closed", "transferred"], to: "archived" },
  cancel: { from: ["draft", "prevote", "open", "running", "paused"], to: "cancelled" },
} as const satisfies Readonly<Record<string, Arrow<WorkshopState>>>;
export type WorkshopStep = keyof typeof WORKSHOP_STEPS;

/** Whoever has the code may come in. */
export function takesPeople(state: WorkshopState): boolean {
  return state === "prevote" || isInRoom(state);
}

/** Somebody leads it, now. */
export function isInRoom(state: WorkshopState): boolean {
  return state === "open" || state === "running" || state === "paused";
}

export const QUESTION_PHASES = [
  "coming",
  "reading",
  "voting",
  /** The vote is closed and everybody sees what it says. */
  "revealed",
  "debate",
  "decided",
  "postponed",
] as const;
export type QuestionPhase = (typeof QUESTION_PHASES)[number];

/** `opensRound`: what follows is voted anew, as the next round. `needsOpen`: no other question may be open. */
interface QuestionArrow extends Arrow<QuestionPhase> {
  readonly opensRound?: true;
  readonly needsOpen?: true;
}

export const QUESTION_STEPS = {
  read: { from: ["coming"], to: "reading", needsOpen: true },
  /** The first round, and the one after a question was taken up again. */
  vote: { from: ["reading"], to: "voting", opensRound: true },
  /** Closes the vote: from then on none is taken. */
  reveal: { from: ["voting"], to: "revealed" },
  debate: { from: ["revealed"], to: "debate" },
  "vote-again": { from: ["revealed", "debate"], to: "voting", opensRound: true },
  decide: { from: ["revealed", "debate"], to: "decided" },
  postpone: { from: ["reading", "voting", "revealed", "debate"], to: "postponed" },
  reopen: { from: ["decided", "postponed"], to: "reading", needsOpen: true },
} as const satisfies Readonly<Record<string, QuestionArrow>>;
export type QuestionStep = keyof typeof QUESTION_STEPS;

/** Rounds of a question, however often it is taken up again. */
export const MOST_ROUNDS = 3;

/** It is what the room is talking about. */
export function isOpenPhase(phase: QuestionPhase): boolean {
  return phase === "reading" || phase === "voting" || phase === "revealed" || phase === "debate";
}
