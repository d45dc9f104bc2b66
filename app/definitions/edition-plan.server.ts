// Whether an open edition can move to a version of its questionnaire, and how: a way for each version that a draft of it
// stands on, and for the one that it begins with.
import type { Edition } from "../domain/editions/edition.ts";
import { accepted, type Result, refused } from "../domain/result.ts";
import { compareVersions } from "../domain/survey/survey-versions.ts";
import { type PlannedMove, type PlanRefusal, planMove } from "../migration/plan-move.server.ts";
import { isFinalised } from "../record/is-finalised.server.ts";
import type { Deps } from "../wiring/deps.server.ts";
import type { MoveObstacle } from "./definitions.view.ts";

/** Version that a draft stands on -> its way. */
export type EditionPlan = ReadonlyMap<string, PlannedMove>;

export function editionPlan(deps: Deps, edition: Edition, to: string): Result<EditionPlan, MoveObstacle> {
  const drafts = deps.assessments.listOfEdition(edition.id).filter((one) => !isFinalised(deps, one));
  const standing = new Set(drafts.map(({ surveyVersion }) => surveyVersion));
  if (edition.surveyVersion !== null) standing.add(edition.surveyVersion);
  const from = [...standing].filter((version) => version !== to);
  if (from.length === 0) return obstacle("NOTHING");
  if (from.some((version) => compareVersions(version, to) > 0)) return obstacle("NEWER");
  const { surveyId } = edition;
  const plans = from.map((version) => planMove(deps.definitions, { surveyId, from: version, to }));
  const refusal = plans.find((plan) => !plan.ok);
  if (refusal !== undefined && !refusal.ok) return refused(obstacleOf(refusal.reason));
  return accepted(
    new Map(plans.flatMap((plan) => (plan.ok ? [[plan.value.from, plan.value] as const] : []))),
  );
}

function obstacle(code: "NOTHING" | "NEWER"): Result<never, MoveObstacle> {
  return refused({ code, findings: [] });
}

function obstacleOf(refusal: PlanRefusal): MoveObstacle {
  return { code: refusal.code, findings: refusal.code === "INVALID_MIGRATION" ? refusal.findings : [] };
}
