// Saves a whole section from one page.
import type { FormEntries } from "../domain/fields/form-entries.ts";
import { canAnswer } from "../domain/people/permissions.ts";
import { accepted, type Result, refused } from "../domain/result.ts";
import { notePresence } from "../presence/note-presence.server.ts";
import type { AssessmentRef } from "../record/find-assessment.server.ts";
import { inAssessment } from "../record/in-assessment.server.ts";
import { parsePosted } from "../record/parse-posted.server.ts";
import type { Deps } from "../wiring/deps.server.ts";
import { postedQuestions, type SavedQuestions, saveQuestions } from "./save-questions.server.ts";

export interface SaveSection {
  readonly ref: AssessmentRef;
  readonly sectionId: string;
  /** Names start with the id of their question and a colon; `form`, `seq` and `intent` speak for the page. */
  readonly entries: FormEntries;
}

export type SaveSectionRefusal = "NOT_FOUND" | "NOT_ON_PATH" | "FINALISED";

/** Accepted even when some questions are refused: the page then shows them all together. */
export async function saveSection(
  deps: Deps,
  { ref, sectionId, entries }: SaveSection,
): Promise<Result<SavedQuestions, SaveSectionRefusal>> {
  const posted = postedQuestions(entries);
  const saved = await inAssessment(
    deps,
    {
      ...{ ref, right: canAnswer },
      place: ({ model }) => model.sections.find(({ id }) => id === sectionId),
      ahead: (opened, { questions }) => {
        for (const one of posted(questions)) parsePosted(opened, one);
      },
    },
    (into, { questions }): Result<SavedQuestions, SaveSectionRefusal> =>
      into.opened.path.steps.some((step) => step.section.id === sectionId)
        ? accepted(saveQuestions(deps, into, posted(questions)))
        : refused("NOT_ON_PATH"),
  );
  if (saved.ok) notePresence(deps, saved.value.opened, sectionId);
  return saved;
}
