// The questions without their answers, for paper: all of them, since paper cannot follow a condition.

import { questionSheet } from "../domain/branching/question-sheet.ts";
import { bodyHeading } from "../domain/directory/body-heading.ts";
import type { Locale } from "../domain/fields/id.schema.ts";
import { accepted, type Result, refused } from "../domain/result.ts";
import { askedIn } from "../record/asked-in.server.ts";
import { editionNameOf } from "../record/edition-name.server.ts";
import { type AssessmentRef, findAssessment } from "../record/find-assessment.server.ts";
import { surveyTexts } from "../record/survey-texts.server.ts";
import type { Deps } from "../wiring/deps.server.ts";
import type { PrintableView } from "./printable.view.ts";

export interface ViewPrintable {
  readonly ref: AssessmentRef;
  readonly locale: Locale;
  /** Null for the whole questionnaire. */
  readonly sectionId: string | null;
}

export function viewPrintable(
  deps: Deps,
  { ref, locale, sectionId }: ViewPrintable,
): Result<PrintableView, "NOT_FOUND"> {
  const opened = findAssessment(deps, ref, "inside");
  if (!opened.ok) return opened;
  const { model, assessment } = opened.value;
  const chosen = model.sections.filter(({ id }) => sectionId === null || id === sectionId);
  if (chosen.length === 0) return refused("NOT_FOUND");
  const texts = surveyTexts(model, locale);
  const asked = askedIn(opened.value, texts);
  return accepted({
    editionName: editionNameOf(deps, assessment),
    body: bodyHeading(assessment.body, texts),
    surveyTitle: texts.title,
    ruleBetween: texts.sentences.ruleBetween,
    chosen: sectionId,
    choices: model.sections.map(({ id }) => ({ id, title: texts.sections[id]?.title ?? id })),
    sections: chosen.map((section) => ({
      id: section.id,
      title: texts.sections[section.id]?.title ?? section.id,
      description: texts.sections[section.id]?.description ?? "",
      questions: section.questions.map((question) => questionSheet(asked, question)),
    })),
  });
}
