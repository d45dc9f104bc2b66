// What becomes of each answer when an assessment moves to another version of its questionnaire. Nothing is invented and
// nothing disappears in silence: each answer is kept, renamed, to be confirmed, or dropped, and each is listed.

import type { Answer, Answers } from "../questions/answer.ts";
import type { Migration, QuestionMove } from "./migration.schema.ts";
import { moveValue } from "./move-value.ts";

export type MoveOutcome = "kept" | "renamed" | "to-confirm" | "dropped";

export interface AnswerMove {
  /** Id in the older version. */
  readonly from: string;
  /** Id in the newer version; null when the answer was dropped. */
  readonly to: string | null;
  readonly outcome: MoveOutcome;
  /** The author's reason; empty when none was given. */
  readonly because: string;
}

export interface MigratedAnswers {
  readonly answers: Answers;
  /** One for each answer, in their order. */
  readonly moves: readonly AnswerMove[];
}

/** The older answers are not touched: going back is reading them again. Of two that lead to one id, the first stays. */
export function migrateAnswers(answers: Answers, migration: Migration): MigratedAnswers {
  const next = new Map<string, Answer>();
  const moves = Object.entries(answers).map(([from, answer]): AnswerMove => {
    const change = moveOf(migration, from);
    const { move, moved } = moveAnswer(from, answer, change);
    if (move.to === null || moved === undefined) return move;
    if (next.has(move.to)) return { from, to: null, outcome: "dropped", because: TAKEN };
    next.set(move.to, moved);
    return move;
  });
  return { answers: Object.fromEntries(next), moves };
}

const TAKEN = "Another answer has taken its place.";

function moveAnswer(
  from: string,
  answer: Answer,
  change: QuestionMove,
): { readonly move: AnswerMove; readonly moved: Answer | undefined } {
  const { moved, isLess } = nextAnswer(answer, change);
  const to = moved === undefined ? null : (change.to ?? from);
  const outcome = isLess && to !== null ? "to-confirm" : outcomeOf(from, to, change);
  return { move: { from, to, outcome, because: change.because ?? "" }, moved };
}

function moveOf(migration: Migration, id: string): QuestionMove {
  return (Object.hasOwn(migration.questions, id) ? migration.questions[id] : undefined) ?? {};
}

function outcomeOf(from: string, to: string | null, { confirm }: QuestionMove): MoveOutcome {
  if (to === null) return "dropped";
  if (confirm === true) return "to-confirm";
  return to === from ? "kept" : "renamed";
}

/** Undefined when nothing of the answer can be kept. */
function nextAnswer(
  answer: Answer,
  change: QuestionMove,
): { readonly moved: Answer | undefined; readonly isLess: boolean } {
  if (change.drop === true) return { moved: undefined, isLess: true };
  if (answer.state !== "answered") return { moved: answer, isLess: false };
  const { value, isLess } = moveValue(answer.value, change);
  return { moved: value === undefined ? undefined : { state: "answered", value }, isLess };
}
