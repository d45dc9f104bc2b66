// Moves every assessment of a questionnaire from one version to the current one, by its migration files. First as a
// preview: what would become of each answer. Applied, it writes new rows beside the old ones, which stay, and records
// who did it, when, and what was announced. Opinions, files and assignments follow their question to its new id. A finalised
// assessment stays on the version that it was finalised under.
import { moveAssignments } from "../assignments/move-assignments.server.ts";
import { accepted, type Result, refused } from "../domain/result.ts";
import type { Finding } from "../domain/survey/finding.ts";
import { lintMigration } from "../domain/survey/lint-migration.ts";
import type { AnswerMove } from "../domain/survey/migrate-answers.ts";
import type { Migration } from "../domain/survey/migration.schema.ts";
import { questionAfter } from "../domain/survey/question-after.ts";
import type { SurveyModel } from "../domain/survey/survey-model.ts";
import { migrationsBetween } from "../domain/survey/survey-versions.ts";
import { moveFiles } from "../evidence/move-files.server.ts";
import { moveOpinions } from "../opinions/move-opinions.server.ts";
import type { AssessmentRecord } from "../record/assessments.store.server.ts";
import type { Definitions } from "../record/definitions.store.server.ts";
import { isFinalised } from "../record/is-finalised.server.ts";
import { type MovedAnswers, movedAnswers } from "../surveys/moved-answers.server.ts";
import type { Deps } from "../wiring/deps.server.ts";
import { appendMoves } from "./append-moves.server.ts";

export interface MigrateAnswers {
  readonly surveyId: string;
  readonly from: string;
  readonly to: string;
  /** preview: nothing is written. */
  readonly mode: "preview" | "apply";
  /** Who runs the command, for the record. */
  readonly by: string;
}
export interface MovedAssessment {
  readonly body: string;
  readonly edition: string;
  readonly moves: readonly AnswerMove[];
}
export type MigrateRefusal =
  | { readonly code: "UNKNOWN_SURVEY" | "NO_MIGRATION" }
  /** The target is not the version that the folder holds now. */
  | { readonly code: "NOT_CURRENT"; readonly current: string }
  | { readonly code: "INVALID_MIGRATION"; readonly findings: readonly Finding[] };

/** Empty when no assessment is pinned to the older version. */
export function migrateStoredAnswers(
  deps: Deps,
  migrate: MigrateAnswers,
): Result<readonly MovedAssessment[], MigrateRefusal> {
  const model = deps.definitions.getCurrent(migrate.surveyId);
  if (model === undefined) return refused({ code: "UNKNOWN_SURVEY" });
  const current = model.survey.version;
  if (current !== migrate.to) return refused({ code: "NOT_CURRENT", current });
  const way = migrationsBetween(deps.definitions.listMigrations(migrate.surveyId), migrate.from, migrate.to);
  if (way === undefined || way.length === 0) return refused({ code: "NO_MIGRATION" });
  const findings = findingsOf(deps.definitions, way, migrate.surveyId);
  if (findings.length > 0) return refused({ code: "INVALID_MIGRATION", findings });
  const move = { ...migrate, migrations: way, model };
  return accepted(
    deps.transact(() =>
      deps.assessments
        .listPinned(migrate.surveyId, migrate.from)
        .filter((one) => !isFinalised(deps, one))
        .map((one) => moveOne(deps, move, one)),
    ),
  );
}

interface PlannedMove extends MigrateAnswers {
  readonly migrations: readonly Migration[];
  readonly model: SurveyModel;
}

/** A step whose older version was never answered has nothing to move, and nothing to be checked against. */
function findingsOf(
  definitions: Definitions,
  way: readonly Migration[],
  surveyId: string,
): readonly Finding[] {
  return way.flatMap((migration) => {
    const [from, to] = [migration.from, migration.to].map((version) =>
      definitions.getVersion(surveyId, version),
    );
    if (from === undefined || to === undefined) return [];
    return lintMigration(`migrations (${migration.from} to ${migration.to})`, migration, [from, to]);
  });
}

function moveOne(
  deps: Deps,
  { migrations, model, ...migrate }: PlannedMove,
  record: AssessmentRecord,
): MovedAssessment {
  const body = deps.bodies.get(record.bodyId);
  if (body === undefined) throw new Error(`assessment ${record.id} has lost its body`);
  const saved = deps.answers.listOf(record.id, migrate.from);
  const moved = movedAnswers({ body, saved, migrations, model });
  if (migrate.mode === "apply") applyMove(deps, { record, moved, migrate, migrations, model });
  return { body: body.name, edition: record.edition, moves: moved.moves };
}

interface AppliedMove {
  readonly record: AssessmentRecord;
  readonly moved: MovedAnswers;
  readonly migrate: MigrateAnswers;
  readonly migrations: readonly Migration[];
  readonly model: SurveyModel;
}

function applyMove(deps: Deps, { record, moved, migrate, migrations, model }: AppliedMove): void {
  const { from: fromVersion, to: toVersion, by: appliedBy } = migrate;
  for (const [questionId, stored] of moved.stored) {
    deps.answers.save({ assessmentId: record.id, surveyVersion: toVersion, questionId }, stored);
  }
  appendMoves(deps, { record, moved, toVersion });
  const after = (questionId: string) => questionAfter(questionId, migrations);
  moveOpinions(deps, record.id, after);
  moveFiles(deps, record.id, after);
  moveAssignments(deps, record.id, { after, model });
  deps.assessments.saveSurveyVersion(record.id, toVersion);
  deps.assessments.saveRevision(record.id);
  deps.answerMigrations.create(record.id, {
    fromVersion,
    toVersion,
    appliedBy,
    appliedAt: deps.now(),
    report: moved.moves,
  });
}
