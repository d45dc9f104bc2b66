// The part of an assessment that is open to who answers for a commune: the questions meant for communes, and nothing of
// what anybody else said.
import { isVisible } from "../domain/branching/journey.ts";
import { asksCommunes } from "../domain/opinions/asks-communes.ts";
import { type Debatable, isDebatable } from "../domain/opinions/opinion.ts";
import { canAnswerForCommune } from "../domain/people/permissions.ts";
import { accepted, type Result, refused } from "../domain/result.ts";
import { type AssessmentRef, findAssessment, type OpenAssessment } from "../record/find-assessment.server.ts";
import type { Deps } from "../wiring/deps.server.ts";

export interface CommuneVisit {
  readonly opened: OpenAssessment;
  readonly accountId: number;
  readonly commune: { readonly insee: string; readonly name: string };
  /** Meant for communes and on the path, in order. */
  readonly questions: readonly Debatable[];
}

export function communeVisit(deps: Deps, ref: AssessmentRef): Result<CommuneVisit, "NOT_FOUND"> {
  const found = findAssessment(deps, ref, "commune");
  const accountId = found.ok ? found.value.opener.account?.id : undefined;
  if (!found.ok || accountId === undefined) return refused("NOT_FOUND");
  const { assessment } = found.value;
  const membership = deps.memberships
    .listOfAccount(accountId)
    .find(({ bodyId, role }) => bodyId === assessment.bodyId && canAnswerForCommune(role));
  const commune = assessment.body.communes.find(({ insee }) => insee === membership?.commune);
  if (commune === undefined) return refused("NOT_FOUND");
  return accepted({ opened: found.value, accountId, commune, questions: communeQuestions(found.value) });
}

export function communeQuestions({ model, path, assessment }: OpenAssessment): readonly Debatable[] {
  return model.indicators
    .filter(isDebatable)
    .filter(({ id }) => isVisible(path, id))
    .filter((question) => asksCommunes(model, assessment.body, question));
}
