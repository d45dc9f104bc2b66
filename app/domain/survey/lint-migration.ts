// Does a migration cover what changed between two versions? A question that is gone, or asks for another kind of value,
// has a line that says what becomes of its answers; nothing leads to a question that does not exist.

import type { Question } from "../questions/question.schema.ts";
import { typeOf } from "../questions/question-types.ts";
import { type Finding, pointer } from "./finding.ts";
import type { Migration } from "./migration.schema.ts";
import { optionChanges, questionShape } from "./option-changes.ts";
import type { SurveyModel } from "./survey-model.ts";
import { compareVersions } from "./survey-versions.ts";

export type Report = (path: readonly string[], message: string) => Finding;

/** `file`: name of the migration file, for the findings. */
export function lintMigration(
  file: string,
  migration: Migration,
  [from, to]: readonly [SurveyModel, SurveyModel],
): readonly Finding[] {
  const report = reporter(file);
  return [
    ...backward(report, migration),
    ...Object.keys(migration.questions)
      .filter((id) => !from.questions.has(id))
      .map((id) => report(["questions", id], `Version ${migration.from} has no question "${id}".`)),
    ...unknownTargets(report, migration, to),
    ...collisions(report, targetsIn(migration, [...from.questions.keys()])),
    ...uncovered(report, migration, [from, to]),
    ...[...from.questions.values()].flatMap((question) =>
      changesOf({ report, migration, from, to }, question),
    ),
  ];
}

/** Findings of one file. */
export function reporter(file: string): Report {
  return (path, message) => ({
    ...{ rule: "migration-covers", file, path: pointer(path), message },
    severity: "error",
  });
}

export function backward(report: Report, { from, to }: Migration): readonly Finding[] {
  const isForward = compareVersions(from, to) < 0;
  return isForward ? [] : [report(["to"], `"to" must be a later version than "from".`)];
}

function unknownTargets(report: Report, migration: Migration, to: SurveyModel): readonly Finding[] {
  return Object.entries(migration.questions).flatMap(([id, move]) =>
    move.drop === true || to.questions.has(move.to ?? id)
      ? []
      : [report(["questions", id], `Version ${migration.to} has no question "${move.to ?? id}".`)],
  );
}

/** Old id -> new id, of those questions whose answers are not left behind. */
export function targetsIn(
  { questions }: Migration,
  ids: readonly string[],
): readonly (readonly [string, string])[] {
  return ids.flatMap((id) => {
    const move = Object.hasOwn(questions, id) ? questions[id] : undefined;
    return move?.drop === true ? [] : [[id, move?.to ?? id] as const];
  });
}

/** Two answers cannot become one: nobody could say which of them is meant. */
export function collisions(
  report: Report,
  targets: readonly (readonly [string, string])[],
): readonly Finding[] {
  const first = new Map<string, string>();
  return targets.flatMap(([id, target]) => {
    const other = first.get(target);
    if (other === undefined) first.set(target, id);
    return other === undefined
      ? []
      : [
          report(
            ["questions", id],
            `"${other}" and "${id}" both lead to "${target}"; drop one of them, or give it another "to".`,
          ),
        ];
  });
}

function uncovered(
  report: Report,
  migration: Migration,
  [from, to]: readonly [SurveyModel, SurveyModel],
): readonly Finding[] {
  return [...from.questions.values()]
    .filter(
      (question) =>
        !Object.hasOwn(migration.questions, question.id) &&
        !isSameKind(question, to.questions.get(question.id)),
    )
    .map(({ id }) =>
      report(
        ["questions"],
        `"${id}" is gone or of another type in version ${migration.to}; say what becomes of its answers.`,
      ),
    );
}

interface Compared {
  readonly report: Report;
  readonly migration: Migration;
  readonly from: SurveyModel;
  readonly to: SurveyModel;
}

function changesOf({ report, migration, from, to }: Compared, before: Question): readonly Finding[] {
  const move = Object.hasOwn(migration.questions, before.id) ? migration.questions[before.id] : undefined;
  const after = to.questions.get(move?.to ?? before.id);
  if (move?.drop === true || after === undefined || before.type !== after.type) return [];
  const shapes = [questionShape(from, before), questionShape(to, after)] as const;
  return optionChanges(shapes, move ?? {}).map(({ path, message }) =>
    report(["questions", before.id, ...path], message),
  );
}

function isSameKind(before: Question, after: Question | undefined): boolean {
  return before.type === after?.type && fieldTypeOf(before) === fieldTypeOf(after);
}

/** Of a question that is one field: another kind of field asks for another kind of value. */
function fieldTypeOf(question: Question): string | undefined {
  const own = typeOf(question).ownFields(question);
  return own.kind === "one" ? own.field.type : undefined;
}
