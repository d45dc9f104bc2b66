// Several migrations one after the other, told as one: what became of each answer between the first version and the
// last. The gravest thing that happened on the way is what is told.
import type { Answers } from "../questions/answer.ts";
import {
  type AnswerMove,
  type MigratedAnswers,
  type MoveOutcome,
  migrateAnswers,
} from "./migrate-answers.ts";
import type { Migration } from "./migration.schema.ts";

const GRAVITY: readonly MoveOutcome[] = ["kept", "renamed", "to-confirm", "dropped"];

/** Without a migration every answer is kept. */
export function migrateThrough(answers: Answers, migrations: readonly Migration[]): MigratedAnswers {
  const untouched: MigratedAnswers = {
    answers,
    moves: Object.keys(answers).map((id) => ({ from: id, to: id, outcome: "kept", because: "" })),
  };
  return migrations.reduce((before, migration) => {
    const after = migrateAnswers(before.answers, migration);
    return { answers: after.answers, moves: before.moves.map((move) => continued(move, after.moves)) };
  }, untouched);
}

function continued(move: AnswerMove, next: readonly AnswerMove[]): AnswerMove {
  const step = next.find(({ from }) => from === move.to);
  if (step === undefined) return move;
  const because = [move.because, step.because].filter((reason) => reason !== "").join(" ");
  return { from: move.from, to: step.to, outcome: graver(move.outcome, step.outcome), because };
}

function graver(a: MoveOutcome, b: MoveOutcome): MoveOutcome {
  return GRAVITY.indexOf(a) > GRAVITY.indexOf(b) ? a : b;
}
