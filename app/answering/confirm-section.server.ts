// The answers of a section that were taken over from an earlier edition are all confirmed at once, as they are.
import { isVisible } from "../domain/branching/journey.ts";
import { accepted, type Result, refused } from "../domain/result.ts";
import { type AssessmentRef, findWritable, type OpenAssessment } from "../record/find-assessment.server.ts";
import { storeAnswer } from "../record/store-answer.server.ts";
import type { Deps } from "../wiring/deps.server.ts";

export interface ConfirmSection {
  readonly ref: AssessmentRef;
  readonly sectionId: string;
}

/** Gives how many were confirmed; 0 when a colleague, or the same form before, was faster. */
export async function confirmSection(
  deps: Deps,
  { ref, sectionId }: ConfirmSection,
): Promise<Result<number, "NOT_FOUND" | "FINALISED">> {
  return deps.writer.run(() => {
    const found = findWritable(deps, ref);
    if (!found.ok) return found;
    const section = found.value.model.sections.find(({ id }) => id === sectionId);
    if (section === undefined) return refused("NOT_FOUND");
    let opened = found.value;
    const waiting = section.questions.filter(({ id }) => waits(opened, id));
    for (const { id } of waiting) opened = confirm(deps, opened, id);
    return accepted(waiting.length);
  });
}

function waits({ saved, path }: OpenAssessment, questionId: string): boolean {
  return saved.get(questionId)?.toConfirm === true && isVisible(path, questionId);
}

function confirm(deps: Deps, opened: OpenAssessment, questionId: string): OpenAssessment {
  const current = opened.saved.get(questionId);
  if (current === undefined) return opened;
  const version = { version: current.version + 1, savedAt: deps.now(), form: "", seq: 0 };
  const stored = { ...current, ...version, toConfirm: false };
  return storeAnswer(deps, opened, { questionId, stored, source: "entry" });
}
