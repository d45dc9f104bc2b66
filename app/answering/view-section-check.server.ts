// One section read over before its people say that they have finished it.
import { checkedSection } from "../domain/answers/checked-section.ts";
import { sectionAfter, sectionsOf } from "../domain/branching/section-place.ts";
import { bodyHeading } from "../domain/directory/body-heading.ts";
import type { Locale } from "../domain/fields/id.schema.ts";
import { accepted, type Result, refused } from "../domain/result.ts";
import { fileCounts } from "../evidence/file-counts.server.ts";
import { askedIn } from "../record/asked-in.server.ts";
import { standingMark } from "../record/finalised-mark.server.ts";
import { type AssessmentRef, findAssessment, mayAnswer } from "../record/find-assessment.server.ts";
import { surveyTexts } from "../record/survey-texts.server.ts";
import { hasOpinions } from "../record/team-assessment.server.ts";
import type { Deps } from "../wiring/deps.server.ts";
import type { SectionCheckView } from "./section-check.view.ts";
import { sectionEnd } from "./section-end.server.ts";

export interface ViewSectionCheck {
  readonly ref: AssessmentRef;
  readonly locale: Locale;
  readonly sectionId: string;
}

/** A section off the path does not exist. */
export function viewSectionCheck(
  deps: Deps,
  { ref, locale, sectionId }: ViewSectionCheck,
): Result<SectionCheckView, "NOT_FOUND"> {
  const found = findAssessment(deps, ref, "inside");
  if (!found.ok) return found;
  const opened = found.value;
  const section = sectionsOf(opened.path).find(({ id }) => id === sectionId);
  if (section === undefined) return refused("NOT_FOUND");
  const { body, id } = opened.assessment;
  const texts = surveyTexts(opened.model, locale);
  const asked = askedIn(opened, texts);
  const finished = deps.finishedSections.listOf(id).has(sectionId);
  const next = sectionAfter(opened.path, sectionId);
  return accepted({
    body: bodyHeading(body, texts),
    section: checkedSection(asked, opened, section),
    finished,
    end: sectionEnd(opened, texts, section),
    next: next === undefined ? null : (texts.sections[next.id]?.title ?? next.id),
    mayAnswer: mayAnswer(opened),
    hasOpinions: hasOpinions(opened),
    finalised: standingMark(deps, opened),
    files: fileCounts(deps, id),
  });
}
