// The workshops of an assessment, and the beginning of a new one.
import { bodyHeading } from "../domain/directory/body-heading.ts";
import type { Locale } from "../domain/fields/id.schema.ts";
import { canRunWorkshops } from "../domain/people/permissions.ts";
import { accepted, type Result, refused } from "../domain/result.ts";
import { type AssessmentRef, type OpenAssessment, openFor } from "../record/find-assessment.server.ts";
import { surveyTexts } from "../record/survey-texts.server.ts";
import type { Deps } from "../wiring/deps.server.ts";
import type { NewWorkshopView, WorkshopLine, WorkshopsView } from "./preparation.view.ts";
import { votableQuestions } from "./votable-questions.server.ts";
import type { StoredWorkshop } from "./workshops.store.server.ts";

export interface ViewWorkshops {
  readonly ref: AssessmentRef;
  readonly locale: Locale;
}

export function viewWorkshops(
  deps: Deps,
  { ref, locale }: ViewWorkshops,
): Result<WorkshopsView, "NOT_FOUND"> {
  const opened = openFor(deps, { ref, right: canRunWorkshops });
  if (opened === undefined) return refused("NOT_FOUND");
  const { assessment, model, finalised } = opened;
  return accepted({
    body: bodyHeading(assessment.body, surveyTexts(model, locale)),
    workshops: deps.workshops.listOfAssessment(assessment.id).map(workshopLine),
    isFinalised: finalised !== null,
  });
}

export function workshopLine({ publicId, title, day, mode, state, questions }: StoredWorkshop): WorkshopLine {
  return {
    ...{ publicId, title, day, mode, state, total: questions.length },
    settled: questions.filter(({ phase }) => phase === "decided" || phase === "postponed").length,
  };
}

export function viewNewWorkshop(
  deps: Deps,
  { ref, locale }: ViewWorkshops,
): Result<NewWorkshopView, "NOT_FOUND" | "FINALISED"> {
  const opened: OpenAssessment | undefined = openFor(deps, { ref, right: canRunWorkshops });
  if (opened === undefined) return refused("NOT_FOUND");
  if (opened.finalised !== null) return refused("FINALISED");
  return accepted({
    body: bodyHeading(opened.assessment.body, surveyTexts(opened.model, locale)),
    questions: votableQuestions(deps, opened, locale),
    token: deps.newToken(),
  });
}
