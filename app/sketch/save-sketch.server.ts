// Saves what was answered on the page of the first sketch: ordinary answers, by the same rules as on their own pages.
import { postedQuestions, type SavedQuestions, saveQuestions } from "../answering/save-questions.server.ts";
import type { FormEntries } from "../domain/fields/form-entries.ts";
import { canAnswer } from "../domain/people/permissions.ts";
import { accepted, type Result } from "../domain/result.ts";
import { sketchQuestions } from "../domain/sketch/sketch-questions.ts";
import type { AssessmentRef } from "../record/find-assessment.server.ts";
import { inAssessment } from "../record/in-assessment.server.ts";
import { parsePosted } from "../record/parse-posted.server.ts";
import type { Deps } from "../wiring/deps.server.ts";

export interface SaveSketch {
  readonly ref: AssessmentRef;
  /** Names start with the id of their question and a colon; `form`, `seq` and `intent` speak for the page. */
  readonly entries: FormEntries;
}

/** Accepted even when some questions are refused; a question that is not of the sketch is not looked at. */
export function saveSketch(
  deps: Deps,
  { ref, entries }: SaveSketch,
): Promise<Result<SavedQuestions, "NOT_FOUND" | "FINALISED">> {
  const posted = postedQuestions(entries);
  return inAssessment(
    deps,
    {
      ...{ ref, right: canAnswer },
      place: ({ model }) => {
        const questions = sketchQuestions(model);
        return questions.length === 0 ? undefined : questions;
      },
      ahead: (opened, questions) => {
        for (const one of posted(questions)) parsePosted(opened, one);
      },
    },
    (into, questions) => accepted(saveQuestions(deps, into, posted(questions))),
  );
}
