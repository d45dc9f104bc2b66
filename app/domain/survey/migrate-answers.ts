// What becomes of each answer when an assessment moves to another version of its questionnaire. Nothing is invented and
// nothing disappears in silence: each answer is kept, renamed, to be confirmed, or dropped, and each is listed.

import type { FieldRecord } from "../fields/field-value.ts";
import type { Answer, Answers, AnswerValue } from "../questions/answer.ts";
import type { Migration, QuestionMove } from "./migration.schema.ts";

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

/** The older answers are not touched: going back is reading them again. */
export function migrateAnswers(answers: Answers, migration: Migration): MigratedAnswers {
  const moved = Object.entries(answers).map(([from, answer]) =>
    moveAnswer(from, answer, moveOf(migration, from)),
  );
  return {
    answers: Object.fromEntries(
      moved.flatMap(({ move: { to }, answer }) =>
        to === null || answer === undefined ? [] : [[to, answer]],
      ),
    ),
    moves: moved.map(({ move }) => move),
  };
}

function moveAnswer(
  from: string,
  answer: Answer,
  change: QuestionMove,
): { move: AnswerMove; answer: Answer | undefined } {
  const next = nextAnswer(answer, change);
  const to = next === undefined ? null : (change.to ?? from);
  return {
    move: { from, to, outcome: outcomeOf(from, to, change), because: change.because ?? "" },
    answer: next,
  };
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
function nextAnswer(answer: Answer, { drop, options }: QuestionMove): Answer | undefined {
  if (drop === true) return undefined;
  if (options === undefined || answer.state !== "answered") return answer;
  const value = nextValue(answer.value, options);
  return value === undefined ? undefined : { state: "answered", value };
}

type OptionMap = NonNullable<QuestionMove["options"]>;

function nextValue(value: AnswerValue, options: OptionMap): AnswerValue | undefined {
  if (typeof value === "string") return nextOption(value, options) ?? undefined;
  if (Array.isArray(value)) return nextOptions(value as readonly string[], options);
  if (typeof value === "object" && "ranked" in value)
    return { ...value, ranked: nextOptions(value["ranked"] as readonly string[], options) };
  if (typeof value === "object" && "choice" in value) return nextChoice(value as FieldRecord, options);
  return value;
}

/** Options that merge into one are kept once. */
function nextOptions(ids: readonly string[], options: OptionMap): readonly string[] {
  return [...new Set(ids.flatMap((id) => nextOption(id, options) ?? []))];
}

function nextChoice(value: FieldRecord, options: OptionMap): FieldRecord | undefined {
  const choice = nextOption(String(value["choice"]), options);
  return choice === null ? undefined : { ...value, choice };
}

function nextOption(id: string, options: OptionMap): string | null {
  return Object.hasOwn(options, id) ? (options[id] ?? null) : id;
}
