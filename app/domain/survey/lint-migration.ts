// Does a migration cover what changed between two versions? A question that is gone, or asks for another kind of value,
// has a line that says what becomes of its answers; nothing leads to a question that does not exist.

import type { Question } from "../questions/question.schema.ts";
import { typeOf } from "../questions/question-types.ts";
import { type Finding, pointer } from "./finding.ts";
import type { Migration } from "./migration.schema.ts";
import type { SurveyModel } from "./survey-model.ts";
import { compareVersions } from "./survey-versions.ts";

/** `file`: name of the migration file, for the findings. */
export function lintMigration(
  file: string,
  migration: Migration,
  [from, to]: readonly [SurveyModel, SurveyModel],
): readonly Finding[] {
  const moves = Object.entries(migration.questions);
  const report = (path: readonly string[], message: string): Finding => ({
    rule: "migration-covers",
    file,
    path: pointer(path),
    message,
    severity: "error",
  });
  const uncovered = [...from.questions.values()].filter(
    (question) =>
      !Object.hasOwn(migration.questions, question.id) &&
      !isSameKind(question, to.questions.get(question.id)),
  );
  return [
    ...(compareVersions(migration.from, migration.to) < 0
      ? []
      : [report(["to"], `"to" must be a later version than "from".`)]),
    ...moves
      .filter(([id]) => !from.questions.has(id))
      .map(([id]) => report(["questions", id], `Version ${migration.from} has no question "${id}".`)),
    ...moves.flatMap(([id, move]) =>
      move.drop === true || to.questions.has(move.to ?? id)
        ? []
        : [report(["questions", id], `Version ${migration.to} has no question "${move.to ?? id}".`)],
    ),
    ...uncovered.map(({ id }) =>
      report(
        ["questions"],
        `"${id}" is gone or of another type in version ${migration.to}; say what becomes of its answers.`,
      ),
    ),
  ];
}

function isSameKind(before: Question, after: Question | undefined): boolean {
  return before.type === after?.type && fieldTypeOf(before) === fieldTypeOf(after);
}

/** Of a question that is one field: another kind of field asks for another kind of value. */
function fieldTypeOf(question: Question): string | undefined {
  const own = typeOf(question).ownFields(question);
  return own.kind === "one" ? own.field.type : undefined;
}
