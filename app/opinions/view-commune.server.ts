// The questions that a commune is asked, with what this person has answered, and nothing of anybody else.
import { bodyHeading } from "../domain/directory/body-heading.ts";
import type { Locale } from "../domain/fields/id.schema.ts";
import { accepted, type Result } from "../domain/result.ts";
import { standingMark } from "../record/finalised-mark.server.ts";
import type { AssessmentRef } from "../record/find-assessment.server.ts";
import { surveyLanguage, surveyTexts } from "../record/survey-texts.server.ts";
import type { Deps } from "../wiring/deps.server.ts";
import type { CommuneView } from "./commune.view.ts";
import { communeVisit } from "./commune-visit.server.ts";

export interface ViewCommune {
  readonly ref: AssessmentRef;
  readonly locale: Locale;
}

export function viewCommune(deps: Deps, { ref, locale }: ViewCommune): Result<CommuneView, "NOT_FOUND"> {
  const visit = communeVisit(deps, ref);
  if (!visit.ok) return visit;
  const { opened, accountId, commune, questions } = visit.value;
  const { assessment, model } = opened;
  const texts = surveyTexts(model, locale);
  const own = deps.opinions
    .listOfAssessment(assessment.id)
    .filter((one) => one.accountId === accountId && one.commune === commune.insee);
  const answered = new Set(own.map(({ questionId }) => questionId));
  return accepted({
    body: bodyHeading(assessment.body, texts),
    name: assessment.body.name,
    commune: commune.name,
    finalised: standingMark(deps, opened),
    survey: texts.title,
    language: surveyLanguage(model, locale),
    questions: questions.map(({ id }) => ({
      id,
      name: texts.questions[id]?.short ?? id,
      section: texts.sections[model.sectionOf.get(id)?.id ?? ""]?.short ?? "",
      isAnswered: answered.has(id),
    })),
  });
}
