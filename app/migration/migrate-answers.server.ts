// Moves every assessment of a questionnaire from one version to the current one, by its migration files. First as a
// preview: what would become of each answer. A finalised assessment stays on the version that it was finalised under.
import { accepted, type Result, refused } from "../domain/result.ts";
import { isFinalised } from "../record/is-finalised.server.ts";
import type { Deps } from "../wiring/deps.server.ts";
import { applyMove, type MovedAssessment, previewMove } from "./move-assessment.server.ts";
import { type PlanRefusal, planMove, type Way } from "./plan-move.server.ts";

export interface MigrateAnswers extends Way {
  /** preview: nothing is written. */
  readonly mode: "preview" | "apply";
  /** Who runs the command, for the record. */
  readonly by: string;
}
export type MigrateRefusal =
  | PlanRefusal
  | { readonly code: "UNKNOWN_SURVEY" }
  /** The target is not the version that the folder holds now. */
  | { readonly code: "NOT_CURRENT"; readonly current: string };

/** Empty when no assessment is pinned to the older version. */
export function migrateStoredAnswers(
  deps: Deps,
  { mode, by, ...way }: MigrateAnswers,
): Result<readonly MovedAssessment[], MigrateRefusal> {
  const model = deps.definitions.getCurrent(way.surveyId);
  if (model === undefined) return refused({ code: "UNKNOWN_SURVEY" });
  const current = model.survey.version;
  if (current !== way.to) return refused({ code: "NOT_CURRENT", current });
  const plan = planMove(deps.definitions, way);
  if (!plan.ok) return plan;
  return accepted(
    deps.transact(() =>
      deps.assessments
        .listPinned(way.surveyId, way.from)
        .filter((one) => !isFinalised(deps, one))
        .map((record) =>
          mode === "apply"
            ? applyMove(deps, plan.value, { record, by })
            : previewMove(deps, plan.value, record),
        ),
    ),
  );
}
