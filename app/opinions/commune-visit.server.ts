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
  const visit = found.ok ? communeVisitIn(deps, found.value) : undefined;
  return visit === undefined ? refused("NOT_FOUND") : accepted(visit);
}

/** Undefined for who answers for no commune that the body has. */
export function communeVisitIn(deps: Deps, opened: OpenAssessment): CommuneVisit | undefined {
  const accountId = opened.opener.account?.id;
  if (accountId === undefined) return undefined;
  const { assessment } = opened;
  const membership = deps.memberships
    .listOfAccount(accountId)
    .find(({ bodyId, role }) => bodyId === assessment.bodyId && canAnswerForCommune(role));
  const commune = assessment.body.communes.find(({ insee }) => insee === membership?.commune);
  return commune && { opened, accountId, commune, questions: communeQuestions(opened) };
}

export function communeQuestions({ model, path, assessment }: OpenAssessment): readonly Debatable[] {
  return model.indicators
    .filter(isDebatable)
    .filter(({ id }) => isVisible(path, id))
    .filter((question) => asksCommunes(model, assessment.body, question));
}
