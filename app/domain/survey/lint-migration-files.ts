// What the migrations of a folder tell by themselves, when no older version is at hand: which questions an older version
// had is known from the files that name them and from those that lead to it. What is found here, the move of stored answers
// would refuse, or leave to the order of the files.

import type { Finding } from "./finding.ts";
import { backward, collisions, reporter, targetsIn } from "./lint-migration.ts";
import type { Migration } from "./migration.schema.ts";
import { leadsNowhere, questionShape } from "./option-changes.ts";
import type { SurveyModel } from "./survey-model.ts";
import { compareVersions } from "./survey-versions.ts";

/** File name -> what it says. `current` is the version of the folder: the only one whose questions are all known. */
export function lintMigrationFiles(
  files: Readonly<Record<string, Migration>>,
  current: SurveyModel,
): readonly Finding[] {
  const all = Object.values(files);
  return Object.entries(files).flatMap(([name, migration], place) => {
    const report = reporter(`migrations/${name}`);
    const known = knownQuestions(all, migration.from);
    const twin = all.findIndex(({ from, to }) => from === migration.from && to === migration.to);
    const { from, to } = migration;
    return [
      ...backward(report, migration),
      ...(twin < place
        ? [report(["from"], `Another file leads from ${from} to ${to} as well; keep one.`)]
        : []),
      ...collisions(report, targetsIn(migration, known)),
      ...(to === current.survey.version ? lostIn(current, migration, known) : []).map(([path, message]) =>
        report(path, message),
      ),
    ];
  });
}

/** Ids that a version had for certain, in no order that matters. */
function knownQuestions(migrations: readonly Migration[], version: string): readonly string[] {
  const named = migrations
    .filter(({ from }) => from === version)
    .flatMap(({ questions }) => Object.keys(questions));
  const carried = migrations
    .filter(({ from, to }) => to === version && compareVersions(from, to) < 0)
    .flatMap((migration) => targetsIn(migration, knownQuestions(migrations, migration.from)))
    .map(([, target]) => target);
  return [...new Set([...carried, ...named])];
}

type Said = readonly [path: readonly string[], message: string];

/** Questions, options and fields that answers are led to, and that are not there. */
function lostIn(current: SurveyModel, migration: Migration, known: readonly string[]): readonly Said[] {
  return targetsIn(migration, known).flatMap(([id, target]): readonly Said[] => {
    const after = current.questions.get(target);
    const path = ["questions", id];
    if (after === undefined) return [[path, `Version ${migration.to} has no question "${target}".`]];
    const move = Object.hasOwn(migration.questions, id) ? migration.questions[id] : undefined;
    return leadsNowhere(questionShape(current, after), move ?? {}).map(
      (fault): Said => [[...path, ...fault.path], fault.message],
    );
  });
}
