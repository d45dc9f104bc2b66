// What of a workshop may go into the assessment, question by question: the level that was decided, and nothing where it was decided
// without one, whatever the votes propose (workshop C8). Nothing is taken over by itself; what is ticked beforehand is what the room agreed on.
import type { Debatable } from "../opinions/opinion.ts";
import type { AnswerValue } from "../questions/answer.ts";
import type { Level } from "../questions/level.ts";
import { scoredTypeOf } from "../questions/question-types.ts";
import type { RoundResult } from "./round-result.ts";
import type { QuestionPhase } from "./workshop-state.ts";

export interface WorkshopOutcome {
  readonly question: string;
  readonly phase: QuestionPhase;
  /** Of the last round that was revealed; null where none was. */
  readonly result: RoundResult | null;
  /** That whoever led wrote down; null for none. */
  readonly decided: Level | null;
}
/** NOT_DECIDED: postponed, or never reached. NO_LEVEL: decided without a level. NOT_ASKED: off the path now. BY_HAND: a level does not say the answer. */
export type WhyNotTransferred = "NOT_DECIDED" | "NO_LEVEL" | "NOT_ASKED" | "BY_HAND";

export interface TransferLine extends WorkshopOutcome {
  /** What the workshop says; null for nothing. */
  readonly level: Level | null;
  /** What would be written; null exactly where `whyNot` says why nothing can be. */
  readonly answer: AnswerValue | null;
  readonly whyNot: WhyNotTransferred | null;
  /** Somebody has answered since the workshop ended. */
  readonly isChangedSince: boolean;
  /** Ticked unless somebody says otherwise. */
  readonly isChosen: boolean;
}

export interface TransferFacts {
  /** Undefined where the questionnaire has it no more, or nobody is asked it. */
  readonly question: Debatable | undefined;
  /** Of the answer as it is; null without one. */
  readonly savedAt: Date | null;
  /** Of the workshop. */
  readonly closedAt: Date;
}

export function transferLine(
  outcome: WorkshopOutcome,
  { question, savedAt, closedAt }: TransferFacts,
): TransferLine {
  const level = levelOf(outcome);
  const answer =
    question === undefined || level === null ? null : scoredTypeOf(question).answerAt(question, level);
  const isChangedSince = savedAt !== null && savedAt > closedAt;
  const isChosen = answer !== null && isAgreed(outcome) && !isChangedSince;
  return {
    ...outcome,
    level,
    answer,
    whyNot: whyNot(outcome, { question, level, answer }),
    isChangedSince,
    isChosen,
  };
}

function levelOf({ phase, decided }: WorkshopOutcome): Level | null {
  return phase === "decided" ? decided : null;
}

function whyNot(
  { phase }: WorkshopOutcome,
  { question, level, answer }: Pick<TransferFacts, "question"> & Pick<TransferLine, "level" | "answer">,
): WhyNotTransferred | null {
  if (answer !== null) return null;
  if (phase !== "decided") return "NOT_DECIDED";
  if (level === null) return "NO_LEVEL";
  return question === undefined ? "NOT_ASKED" : "BY_HAND";
}

/** A level that whoever led chose beside what the votes say is for somebody to tick. */
function isAgreed({ result, decided }: WorkshopOutcome): boolean {
  const { label, proposal } = result ?? { label: "few", proposal: null };
  if (proposal === null) return false;
  const isOfPair = label === "close" && decided === proposal + 1;
  return decided === proposal || isOfPair;
}
