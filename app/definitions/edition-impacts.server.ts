// What moving an open edition to another version of its questionnaire would do: to whom, and to how many answers. Found by the
// same steps as the move itself. Nothing is written, and no answer is told: how many, and of which questions.
import { type Edition, editionState } from "../domain/editions/edition.ts";
import type { Locale } from "../domain/fields/id.schema.ts";
import { compareVersions } from "../domain/survey/survey-versions.ts";
import { type MovedAssessment, previewMove } from "../migration/move-assessment.server.ts";
import type { AssessmentRecord } from "../record/assessments.store.server.ts";
import { isFinalised } from "../record/is-finalised.server.ts";
import type { Deps } from "../wiring/deps.server.ts";
import type { EditionImpact, MoveCounts } from "./definitions.view.ts";
import { type EditionPlan, editionPlan } from "./edition-plan.server.ts";
import { questionImpacts } from "./question-impacts.server.ts";

export interface Target {
  readonly surveyId: string;
  /** Version to move to. */
  readonly to: string;
  readonly locale: Locale;
}

/** Of each edition of real bodies that is open, the last to open first. */
export function editionImpacts(deps: Deps, target: Target): readonly EditionImpact[] {
  return deps.editions
    .list()
    .filter((one) => one.surveyId === target.surveyId && isMovable(one))
    .map((edition) => impactOf(deps, edition, target));
}

export function isMovable(edition: Edition): boolean {
  return editionState(edition) === "open" && !edition.isDemonstration;
}

function impactOf(deps: Deps, edition: Edition, { to, locale }: Target): EditionImpact {
  const all = deps.assessments.listOfEdition(edition.id);
  const drafts = all.filter((one) => !isFinalised(deps, one) && one.surveyVersion !== to);
  const versions = new Set(drafts.map(({ surveyVersion }) => surveyVersion));
  const plan = editionPlan(deps, edition, to);
  const moved = plan.ok ? previews(deps, plan.value, drafts) : [];
  const { key, name, surveyVersion: pinned } = edition;
  return {
    ...{ key, name, pinned, from: [...versions].toSorted(compareVersions) },
    finalised: all.filter((one) => isFinalised(deps, one)).length,
    bodies: moved
      .map(({ body, moves }) => ({ name: body, ...countsOf(moves) }))
      .toSorted((a, b) => a.name.localeCompare(b.name, "fr")),
    questions: questionImpacts(deps, moved, { surveyId: edition.surveyId, from: [...versions], locale }),
    refusal: plan.ok ? null : plan.reason,
  };
}

function previews(
  deps: Deps,
  plan: EditionPlan,
  drafts: readonly AssessmentRecord[],
): readonly MovedAssessment[] {
  return drafts.flatMap((record) => {
    const way = plan.get(record.surveyVersion);
    return way === undefined ? [] : [previewMove(deps, way, record)];
  });
}

function countsOf(moves: MovedAssessment["moves"]): MoveCounts {
  const those = (...outcomes: readonly string[]) =>
    moves.filter(({ outcome }) => outcomes.includes(outcome)).length;
  return { kept: those("kept", "renamed"), toConfirm: those("to-confirm"), dropped: those("dropped") };
}
