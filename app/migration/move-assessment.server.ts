// Moves one assessment to another version of its questionnaire: new rows beside the old ones, which stay, and a record of what
// was announced. Opinions, files and assignments follow their question to its new id.
import { moveAssignments } from "../assignments/move-assignments.server.ts";
import type { AnswerMove } from "../domain/survey/migrate-answers.ts";
import { questionAfter } from "../domain/survey/question-after.ts";
import { moveFiles } from "../evidence/move-files.server.ts";
import { moveOpinions } from "../opinions/move-opinions.server.ts";
import type { AssessmentRecord } from "../record/assessments.store.server.ts";
import { type MovedAnswers, movedAnswers } from "../surveys/moved-answers.server.ts";
import type { Deps } from "../wiring/deps.server.ts";
import { appendMoves } from "./append-moves.server.ts";
import type { PlannedMove } from "./plan-move.server.ts";

export interface MovedAssessment {
  readonly body: string;
  readonly edition: string;
  readonly moves: readonly AnswerMove[];
}

/** What would become of its answers; nothing is written. */
export function previewMove(deps: Deps, plan: PlannedMove, record: AssessmentRecord): MovedAssessment {
  const { body, moved } = movedOf(deps, plan, record);
  return { body: body.name, edition: record.edition, moves: moved.moves };
}

/** In the transaction of its caller. `by` says who had it done, without naming anybody. */
export function applyMove(
  deps: Deps,
  plan: PlannedMove,
  { record, by }: { readonly record: AssessmentRecord; readonly by: string },
): MovedAssessment {
  const { body, moved } = movedOf(deps, plan, record);
  write(deps, plan, { record, moved, by });
  return { body: body.name, edition: record.edition, moves: moved.moves };
}

function movedOf(deps: Deps, { from, migrations, model }: PlannedMove, record: AssessmentRecord) {
  const body = deps.bodies.get(record.bodyId);
  if (body === undefined) throw new Error(`assessment ${record.id} has lost its body`);
  const saved = deps.answers.listOf(record.id, from);
  return { body, moved: movedAnswers({ body, saved, migrations, model }) };
}

interface Applied {
  readonly record: AssessmentRecord;
  readonly moved: MovedAnswers;
  readonly by: string;
}

function write(deps: Deps, plan: PlannedMove, { record, moved, by: appliedBy }: Applied): void {
  const { from: fromVersion, to: toVersion, migrations, model } = plan;
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
