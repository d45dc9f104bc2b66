// Saves the questions of one page that its person changed, each by the same rules as on its own page. A question that is
// refused keeps none of the others from being saved.
import { readSaveMeta } from "../domain/answers/read-save-meta.ts";
import { isVisible } from "../domain/branching/journey.ts";
import { type FormEntries, scoped } from "../domain/fields/form-entries.ts";
import type { Question } from "../domain/questions/question.schema.ts";
import type { AssessmentWriter } from "../record/assessment-writer.server.ts";
import type { OpenAssessment } from "../record/find-assessment.server.ts";
import type { InvalidAnswer, PostedAnswer } from "../record/parse-posted.server.ts";
import type { Deps } from "../wiring/deps.server.ts";
import { type StaleAnswer, type WrittenAnswer, writeAnswer } from "./write-answer.server.ts";

export type RefusedAnswers = ReadonlyMap<string, InvalidAnswer | StaleAnswer>;

export interface SavedQuestions {
  readonly opened: OpenAssessment;
  /** Ids of the questions that were written. */
  readonly saved: readonly string[];
  readonly refused: RefusedAnswers;
  /** One of them was put together with what somebody else had saved. */
  readonly isMerged: boolean;
}

/** In the order of the definition: an answer may hide a question that comes after it, which is then left as it was. */
export function saveQuestions(
  deps: Deps,
  into: AssessmentWriter,
  posted: readonly PostedAnswer[],
): SavedQuestions {
  const written = new Map<string, WrittenAnswer>();
  const refusals = new Map<string, InvalidAnswer | StaleAnswer>();
  for (const one of posted) {
    const { id } = one.question;
    if (!isVisible(into.opened.path, id)) continue;
    const outcome = writeAnswer(deps, into, one);
    if (outcome.ok) written.set(id, outcome.value);
    else refusals.set(id, outcome.reason);
  }
  const saved = [...written].filter(([, { isNew }]) => isNew).map(([id]) => id);
  const isMerged = [...written.values()].some((one) => one.isMerged);
  return { opened: into.opened, saved, refused: refusals, isMerged };
}

/** The same entries for the same question, so that what was parsed ahead is found again. */
export function postedQuestions(
  entries: FormEntries,
): (questions: readonly Question[]) => readonly PostedAnswer[] {
  const parts = new Map<string, FormEntries>();
  const partOf = (id: string) => {
    const part = parts.get(id) ?? scoped(entries, `${id}:`);
    parts.set(id, part);
    return part;
  };
  // A question is in the form when its version is: every page sends it.
  return (questions) =>
    questions
      .map((question) => ({ question, entries: partOf(question.id) }))
      .filter(({ entries: own }) => own.get("version") !== null)
      .map((one) => ({ ...one, meta: readSaveMeta(entries, one.entries) }));
}
