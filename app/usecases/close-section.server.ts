// "Have you finished this section?" A mark for the team, nothing more: a finished section can still be changed.
import { isVisible } from "../domain/branching/journey.ts";
import { accepted, type Result, refused } from "../domain/result.ts";
import type { Deps } from "./deps.server.ts";
import { type AssessmentRef, findAssessment } from "./find-assessment.server.ts";

export interface CloseSection {
  readonly ref: AssessmentRef;
  readonly sectionId: string;
  /** As posted: "yes" or "no"; anything else is no choice. */
  readonly finished: string | null;
}
export type CloseSectionRefusal = "NOT_FOUND" | "NO_CHOICE";

/** Accepted with whether the section is now marked as finished. A section off the path does not exist. */
export async function closeSection(
  deps: Deps,
  { ref, sectionId, finished }: CloseSection,
): Promise<Result<boolean, CloseSectionRefusal>> {
  const opened = findAssessment(deps, ref, "answer");
  const section = opened.ok ? opened.value.model.sections.find(({ id }) => id === sectionId) : undefined;
  if (!opened.ok || section === undefined) return refused("NOT_FOUND");
  const { assessment, path } = opened.value;
  if (!section.questions.some(({ id }) => isVisible(path, id))) return refused("NOT_FOUND");
  if (finished !== "yes" && finished !== "no") return refused("NO_CHOICE");
  const isFinished = finished === "yes";
  await deps.writer.run(() => {
    if (isFinished) deps.finishedSections.save(assessment.id, sectionId, deps.now());
    else deps.finishedSections.delete(assessment.id, sectionId);
    deps.assessments.saveRevision(assessment.id);
  });
  return accepted(isFinished);
}
