// Whether it may be known that a body takes part, said by a lead. Nothing else of the assessment is told by it, and it may be taken
// back at any time.
import { isTrial } from "../domain/editions/is-trial.ts";
import { canLead } from "../domain/people/permissions.ts";
import { accepted, type Result } from "../domain/result.ts";
import type { AssessmentRef, OpenAssessment } from "../record/find-assessment.server.ts";
import { inAssessment } from "../record/in-assessment.server.ts";
import type { Deps } from "../wiring/deps.server.ts";

export interface ChooseListing {
  readonly ref: AssessmentRef;
  readonly isListed: boolean;
}

/** Said twice, it is written once. Not found outside of an edition: there is nothing to take part in. */
export function chooseListing(
  deps: Deps,
  { ref, isListed }: ChooseListing,
): Promise<Result<null, "NOT_FOUND">> {
  return inAssessment(
    deps,
    {
      ref,
      right: canLead,
      place: (opened) => (mayBeListed(opened) ? true : null),
      whileFinalised: "allowed",
    },
    (into) => {
      const assessmentId = into.opened.assessment.id;
      if (deps.listings.isListed(assessmentId) === isListed) return accepted(null);
      deps.listings.create({ assessmentId, isListed, setAt: into.now });
      into.append({ kind: isListed ? "listed" : "unlisted", source: "entry" });
      return accepted(null);
    },
  );
}

export function mayBeListed({ assessment }: Pick<OpenAssessment, "assessment">): boolean {
  return !isTrial(assessment) && assessment.editionId !== null;
}
