// "Have you finished this section?" A mark for the team, nothing more: a finished section can still be changed.
import { isVisible } from "../domain/branching/journey.ts";
import { accepted, type Result, refused } from "../domain/result.ts";
import { type AssessmentRef, findWritable, type OpenAssessment } from "../record/find-assessment.server.ts";
import { authorOf } from "../record/history-author.server.ts";
import type { Deps } from "../wiring/deps.server.ts";

export interface CloseSection {
  readonly ref: AssessmentRef;
  readonly sectionId: string;
  /** As posted: "yes" or "no"; anything else is no choice. */
  readonly finished: string | null;
}
export type CloseSectionRefusal = "NOT_FOUND" | "NO_CHOICE" | "FINALISED";

/** Accepted with whether the section is now marked as finished. A section off the path does not exist. */
export function closeSection(
  deps: Deps,
  { ref, sectionId, finished }: CloseSection,
): Promise<Result<boolean, CloseSectionRefusal>> {
  return deps.writer.run(() => {
    const opened = findWritable(deps, ref);
    if (!opened.ok) return opened;
    const { path, model } = opened.value;
    const section = model.sections.find(({ id }) => id === sectionId);
    if (!section?.questions.some(({ id }) => isVisible(path, id))) return refused("NOT_FOUND");
    if (finished !== "yes" && finished !== "no") return refused("NO_CHOICE");
    const isFinished = finished === "yes";
    saveMark(deps, opened.value, { sectionId, isFinished });
    return accepted(isFinished);
  });
}

interface Mark {
  readonly sectionId: string;
  readonly isFinished: boolean;
}

/** Said again, it changes nothing. */
function saveMark(deps: Deps, opened: OpenAssessment, { sectionId, isFinished }: Mark): void {
  const { id: assessmentId, surveyVersion } = opened.assessment;
  if (deps.finishedSections.listOf(assessmentId).has(sectionId) === isFinished) return;
  const at = deps.now();
  if (isFinished) deps.finishedSections.save(assessmentId, sectionId, at);
  else deps.finishedSections.delete(assessmentId, sectionId);
  deps.history.append({
    ...{ assessmentId, surveyVersion, sectionId, at, author: authorOf(opened), source: "entry" },
    kind: isFinished ? "section-finished" : "section-reopened",
    ...{ questionId: null, version: null, oldContent: null, newContent: null, reason: null },
  });
  deps.assessments.saveRevision(assessmentId);
}
