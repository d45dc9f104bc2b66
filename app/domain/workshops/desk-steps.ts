// What whoever leads may do next: one step that comes first, as the protocol goes (workshop C1), and the others behind it.

import { openQuestion, runCommand, type Workshop, type WorkshopQuestion } from "./run-workshop.ts";
import {
  MOST_ROUNDS,
  QUESTION_STEPS,
  type QuestionStep,
  WORKSHOP_STEPS,
  type WorkshopStep,
} from "./workshop-state.ts";

export type DeskStep =
  | { readonly do: WorkshopStep | "lock" | "unlock"; readonly question: null }
  | { readonly do: QuestionStep; readonly question: string };

export interface DeskSteps {
  /** Null where nothing is to be done here any more. */
  readonly first: DeskStep | null;
  /** Every other one that may be taken now, in the order of the protocol. */
  readonly others: readonly DeskStep[];
}

/** What a room talks about twice, it decides or postpones. */
const USUAL_ROUNDS = 2;

/** `hasPrevote`: questions are voted on before the meeting. `isAgreed`: the last round of the open question proposes a level. */
export function deskSteps(
  workshop: Workshop,
  { hasPrevote, isAgreed }: { readonly hasPrevote: boolean; readonly isAgreed: boolean },
): DeskSteps {
  const first = firstStep(workshop, { hasPrevote, isAgreed });
  const isFirst = (step: DeskStep) => step.do === first?.do && step.question === first.question;
  return { first, others: allSteps(workshop).filter((step) => mayTake(workshop, step) && !isFirst(step)) };
}

const next = (step: WorkshopStep): DeskStep => ({ do: step, question: null });

function firstStep(
  workshop: Workshop,
  { hasPrevote, isAgreed }: { readonly hasPrevote: boolean; readonly isAgreed: boolean },
): DeskStep | null {
  switch (workshop.state) {
    case "draft":
      return workshop.questions.length === 0 ? null : next(hasPrevote ? "open-prevote" : "open");
    case "prevote":
      return next("open");
    case "open":
      return next("start");
    case "paused":
      return next("resume");
    case "running":
      return firstInRoom(workshop, isAgreed);
    default:
      return null;
  }
}

function firstInRoom(workshop: Workshop, isAgreed: boolean): DeskStep {
  const open = openQuestion(workshop);
  if (open !== null) return { do: stepOn(open, isAgreed), question: open.id };
  const coming = workshop.questions.find(({ phase }) => phase === "coming");
  return coming === undefined ? next("close") : { do: "read", question: coming.id };
}

function stepOn({ phase, round }: WorkshopQuestion, isAgreed: boolean): QuestionStep {
  if (phase === "reading") return round < MOST_ROUNDS ? "vote" : "postpone";
  if (phase === "voting") return "reveal";
  if (phase === "revealed" && !isAgreed && round < USUAL_ROUNDS) return "debate";
  return phase === "debate" && round < USUAL_ROUNDS ? "vote-again" : "decide";
}

const WORKSHOP_ORDER = Object.keys(WORKSHOP_STEPS) as WorkshopStep[];
const QUESTION_ORDER = Object.keys(QUESTION_STEPS) as QuestionStep[];
/** These stand elsewhere: what was decided is taken over by its own page. */
const ELSEWHERE: readonly WorkshopStep[] = ["transfer", "archive"];

function allSteps({ questions }: Workshop): readonly DeskStep[] {
  const ofRoom = [...WORKSHOP_ORDER, "lock", "unlock"] as const;
  return [
    ...questions.flatMap(({ id }) => QUESTION_ORDER.map((step) => ({ do: step, question: id }))),
    ...ofRoom
      .filter((step) => !ELSEWHERE.some((one) => one === step))
      .map((step) => ({ do: step, question: null })),
  ];
}

function mayTake(workshop: Workshop, step: DeskStep): boolean {
  const seen = workshop.revision;
  return step.question === null
    ? runCommand(workshop, { do: step.do, seen }).ok
    : runCommand(workshop, { do: step.do, question: step.question, seen }).ok;
}
