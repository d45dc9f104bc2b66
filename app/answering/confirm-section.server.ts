// The answers of a section that were taken over from an earlier edition are all confirmed at once, as they are.
import { isVisible } from "../domain/branching/journey.ts";
import { canAnswer } from "../domain/people/permissions.ts";
import { accepted, type Result } from "../domain/result.ts";
import type { StoredAnswer } from "../record/answers.store.server.ts";
import type { AssessmentRef, OpenAssessment } from "../record/find-assessment.server.ts";
import { inAssessment } from "../record/in-assessment.server.ts";
import type { Deps } from "../wiring/deps.server.ts";

export interface ConfirmSection {
  readonly ref: AssessmentRef;
  readonly sectionId: string;
}

/** Gives how many were confirmed; 0 when a colleague, or the same form before, was faster. */
export function confirmSection(
  deps: Deps,
  { ref, sectionId }: ConfirmSection,
): Promise<Result<number, "NOT_FOUND" | "FINALISED">> {
  return inAssessment(
    deps,
    { ref, right: canAnswer, place: ({ model }) => model.sections.find(({ id }) => id === sectionId) },
    ({ opened, now, saveAnswer }, { questions }) => {
      const waiting = questions.flatMap(({ id }) => waitingIn(opened, id) ?? []);
      for (const { questionId, current } of waiting) {
        const version = { version: current.version + 1, savedAt: now, form: "", seq: 0 };
        saveAnswer({ questionId, stored: { ...current, ...version, toConfirm: false }, source: "entry" });
      }
      return accepted(waiting.length);
    },
  );
}

interface Waiting {
  readonly questionId: string;
  readonly current: StoredAnswer;
}

/** All of the path as it was: one that is confirmed may bring or hide another. */
function waitingIn({ saved, path }: OpenAssessment, questionId: string): Waiting | undefined {
  const current = saved.get(questionId);
  return current?.toConfirm === true && isVisible(path, questionId) ? { questionId, current } : undefined;
}
