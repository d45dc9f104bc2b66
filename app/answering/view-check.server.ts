// Every section read over, in the order of the questionnaire.
import { checkedSection } from "../domain/answers/checked-section.ts";
import { sectionsOf } from "../domain/branching/section-place.ts";
import { bodyHeading } from "../domain/directory/body-heading.ts";
import type { Locale } from "../domain/fields/id.schema.ts";
import { accepted, type Result } from "../domain/result.ts";
import { fileCounts } from "../evidence/file-counts.server.ts";
import { askedIn } from "../record/asked-in.server.ts";
import { standingMark } from "../record/finalised-mark.server.ts";
import { type AssessmentRef, findAssessment, mayAnswer } from "../record/find-assessment.server.ts";
import { surveyTexts } from "../record/survey-texts.server.ts";
import { hasOpinions } from "../record/team-assessment.server.ts";
import type { Deps } from "../wiring/deps.server.ts";
import type { CheckView } from "./check.view.ts";

export interface ViewCheck {
  readonly ref: AssessmentRef;
  readonly locale: Locale;
}

export function viewCheck(deps: Deps, { ref, locale }: ViewCheck): Result<CheckView, "NOT_FOUND"> {
  const found = findAssessment(deps, ref, "inside");
  if (!found.ok) return found;
  const opened = found.value;
  const texts = surveyTexts(opened.model, locale);
  const asked = askedIn(opened, texts);
  const sections = sectionsOf(opened.path).map((section) => checkedSection(asked, opened, section));
  const body = bodyHeading(opened.assessment.body, texts);
  const files = fileCounts(deps, opened.assessment.id);
  return accepted({
    ...{ body, sections, mayAnswer: mayAnswer(opened), hasOpinions: hasOpinions(opened) },
    files,
    finalised: standingMark(deps, opened),
  });
}
