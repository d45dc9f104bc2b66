// Where a section stands, from its answers and from what its people said of it. They may say that it is finished with
// questions left open; it is to be seen again when something has become unanswered that was not, such as a question
// that other answers brought onto the path. "Don't know" and "not applicable" are answers.
import type { SectionProgress } from "./journey.ts";

export type SectionStatus = "todo" | "doing" | "done" | "review";

/** All there is to say of a section once nobody may add to it. */
export type SectionFill = "empty" | "partial" | "full";

/** How many questions of the section have no answer of any kind. */
export function unansweredIn({ total, answered, dontKnow, notApplicable }: SectionProgress): number {
  return total - answered - dontKnow - notApplicable;
}

export function sectionStatus(progress: SectionProgress, saidFinished: boolean): SectionStatus {
  const open = unansweredIn(progress);
  if (saidFinished) return open === 0 ? "done" : "review";
  return open === progress.total ? "todo" : "doing";
}

export function sectionFill(progress: SectionProgress): SectionFill {
  const open = unansweredIn(progress);
  if (open === 0) return "full";
  return open === progress.total ? "empty" : "partial";
}
