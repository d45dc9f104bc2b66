import { bodyHeading } from "../domain/directory/body-heading.ts";
import type { Locale } from "../domain/fields/id.schema.ts";
import { canLead } from "../domain/people/permissions.ts";
import { accepted, type Result, refused } from "../domain/result.ts";
import { summariseResult } from "../domain/results/summarise-result.ts";
import { type AssessmentRef, openFor } from "../record/find-assessment.server.ts";
import { surveyTexts } from "../record/survey-texts.server.ts";
import type { Deps } from "../wiring/deps.server.ts";
import type { TargetsView } from "./targets.view.ts";
import { targetsOf } from "./targets-of.server.ts";

export interface ViewTargets {
  readonly ref: AssessmentRef;
  readonly locale: Locale;
}

/** For who may set them; whoever may only read them meets them with the result. */
export function viewTargets(
  deps: Deps,
  { ref, locale }: ViewTargets,
): Result<Omit<TargetsView, "isSaved">, "NOT_FOUND"> {
  const opened = openFor(deps, { ref, right: canLead });
  if (opened === undefined) return refused("NOT_FOUND");
  const { assessment, model, answers, path, saved } = opened;
  const texts = surveyTexts(model, locale);
  const { scores } = summariseResult(model, { answers, path, saved });
  return accepted({
    ...{ body: bodyHeading(assessment.body, texts), model, texts },
    ...{ scores, targets: targetsOf(deps, assessment.id) },
    version: deps.targets.newest(assessment.id).version,
    token: deps.newToken(),
  });
}
