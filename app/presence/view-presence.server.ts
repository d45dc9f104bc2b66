// Who else is at work in a section, for a page that asks now and then. Asking changes nothing, not even how long the
// session of who asks still lasts.
import { accepted, type Result, refused } from "../domain/result.ts";
import { type AssessmentRef, findAssessment } from "../record/find-assessment.server.ts";
import type { Deps } from "../wiring/deps.server.ts";
import { othersPresent } from "./note-presence.server.ts";
import type { Present } from "./presence.view.ts";

export function viewPresence(
  deps: Deps,
  { ref, sectionId }: { readonly ref: AssessmentRef; readonly sectionId: string },
): Result<readonly Present[], "NOT_FOUND"> {
  const found = findAssessment(deps, { ...ref, isWatching: true }, "answer");
  if (!found.ok) return found;
  if (!found.value.model.sections.some(({ id }) => id === sectionId)) return refused("NOT_FOUND");
  return accepted(othersPresent(deps, found.value).filter((one) => one.sectionId === sectionId));
}
