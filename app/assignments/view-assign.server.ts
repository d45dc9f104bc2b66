// The page where a lead asks someone for a section or for one of its questions.
import { stepsOf } from "../domain/branching/neighbours.ts";
import { sectionsOf } from "../domain/branching/section-place.ts";
import { bodyHeading } from "../domain/directory/body-heading.ts";
import type { Locale } from "../domain/fields/id.schema.ts";
import { isOpen } from "../domain/people/access-to.ts";
import { ASSIGNMENT_KINDS, canTakeOn } from "../domain/people/assignment.ts";
import { accepted, type Result, refused } from "../domain/result.ts";
import { teamMailTroubles } from "../mails/mails-about.server.ts";
import { standingMark } from "../record/finalised-mark.server.ts";
import type { AssessmentRef } from "../record/find-assessment.server.ts";
import { surveyTexts } from "../record/survey-texts.server.ts";
import type { Deps } from "../wiring/deps.server.ts";
import type { AssignableMember, AssignView, OpenAssignment } from "./assign.view.ts";
import { nameOfPlace } from "./assigned-place.server.ts";
import { ledAssessment } from "./led-assessment.server.ts";

export interface ViewAssign {
  readonly ref: AssessmentRef;
  readonly locale: Locale;
  readonly sectionId: string;
  /** The question chosen beforehand; null for the whole section. */
  readonly questionId: string | null;
}
/** A section or a question off the path does not exist. */
export function viewAssign(
  deps: Deps,
  { ref, locale, sectionId, questionId }: ViewAssign,
): Result<AssignView, "NOT_FOUND"> {
  const led = ledAssessment(deps, ref);
  if (!led.ok) return led;
  const { assessment, model, path } = led.value.opened;
  if (!sectionsOf(path).some(({ id }) => id === sectionId)) return refused("NOT_FOUND");
  const texts = surveyTexts(model, locale);
  const questions = stepsOf(path, sectionId).map(({ question: { id } }) => ({
    id,
    name: texts.questions[id]?.short ?? id,
  }));
  if (questionId !== null && !questions.some(({ id }) => id === questionId)) return refused("NOT_FOUND");
  const troubles = teamMailTroubles(deps, assessment.bodyId);
  return accepted({
    ...{ body: bodyHeading(assessment.body, texts), questions, questionId, form: deps.newToken() },
    finalised: standingMark(deps, led.value.opened),
    members: assignableIn(deps, assessment.bodyId),
    section: { id: sectionId, title: texts.sections[sectionId]?.title ?? sectionId },
    open: deps.assignments
      .listOfAssessment(assessment.id)
      .filter((one) => one.sectionId === sectionId)
      .map((one) => ({
        ...pick(one),
        what: nameOfPlace(one, texts),
        trouble: troubles.get(one.email) ?? null,
      })),
  });
}

/** Who answers for a commune is in the team’s list and can take on nothing here. */
function assignableIn(deps: Deps, bodyId: number): readonly AssignableMember[] {
  const now = deps.now();
  return deps.memberships
    .listOfBody(bodyId)
    .filter((member) => isOpen(member, now))
    .map(({ email, name, role }) => {
      const kinds = ASSIGNMENT_KINDS.filter((kind) => canTakeOn(kind, role));
      return { email, name, role, kinds };
    })
    .filter(({ kinds }) => kinds.length > 0);
}

type Picked = Omit<OpenAssignment, "what" | "trouble">;

function pick({ publicId, email, kind, dueOn }: Picked): Picked {
  return { publicId, email, kind, dueOn };
}
