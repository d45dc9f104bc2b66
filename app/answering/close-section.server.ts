// "Have you finished this section?" A mark for the team, nothing more: a finished section can still be changed.
import { isVisible } from "../domain/branching/journey.ts";
import { sectionAfter } from "../domain/branching/section-place.ts";
import { canAnswer } from "../domain/people/permissions.ts";
import { accepted, type Result, refused } from "../domain/result.ts";
import type { AssessmentWriter } from "../record/assessment-writer.server.ts";
import type { AssessmentRef } from "../record/find-assessment.server.ts";
import { inAssessment } from "../record/in-assessment.server.ts";
import type { Deps } from "../wiring/deps.server.ts";

export interface CloseSection {
  readonly ref: AssessmentRef;
  readonly sectionId: string;
  /** As posted: "yes" or "no"; anything else is no choice. */
  readonly finished: string | null;
}
export type CloseSectionRefusal = "NOT_FOUND" | "NO_CHOICE" | "FINALISED";

export interface ClosedSection {
  /** Now marked as finished. */
  readonly isFinished: boolean;
  /** Where to go on; null when every other section is full. */
  readonly next: string | null;
}

/** A section off the path does not exist. */
export function closeSection(
  deps: Deps,
  { ref, sectionId, finished }: CloseSection,
): Promise<Result<ClosedSection, CloseSectionRefusal>> {
  return inAssessment(
    deps,
    {
      ...{ ref, right: canAnswer },
      place: ({ model, path }) =>
        model.sections
          .filter(({ id }) => id === sectionId)
          .find(({ questions }) => questions.some(({ id }) => isVisible(path, id))),
    },
    (into) => {
      if (finished !== "yes" && finished !== "no") return refused("NO_CHOICE");
      const isFinished = finished === "yes";
      saveMark(deps, into, { sectionId, isFinished });
      return accepted({ isFinished, next: sectionAfter(into.opened.path, sectionId)?.id ?? null });
    },
  );
}

interface Mark {
  readonly sectionId: string;
  readonly isFinished: boolean;
}

/** Said again, it changes nothing. */
function saveMark(
  deps: Deps,
  { opened, now, append }: AssessmentWriter,
  { sectionId, isFinished }: Mark,
): void {
  const { id } = opened.assessment;
  if (deps.finishedSections.listOf(id).has(sectionId) === isFinished) return;
  if (isFinished) deps.finishedSections.save(id, sectionId, now);
  else deps.finishedSections.delete(id, sectionId);
  append({ kind: isFinished ? "section-finished" : "section-reopened", source: "entry", sectionId });
}
