// Looks at a posted page without saving it: to show it again in another language, with one more row, or with text that
// was found in the browser. What was wrong with it is still wrong.
import type { AnswerProblem } from "../domain/answers/answer-problems.ts";
import { fingerprint } from "../domain/answers/fingerprint.ts";
import { readSaveMeta } from "../domain/answers/read-save-meta.ts";
import { isVisible } from "../domain/branching/journey.ts";
import { type FormEntries, scoped } from "../domain/fields/form-entries.ts";
import { accepted, type Result } from "../domain/result.ts";
import { type AssessmentRef, findWritable } from "../record/find-assessment.server.ts";
import { parsePosted } from "../record/parse-posted.server.ts";
import type { Deps } from "../wiring/deps.server.ts";

export interface ReviewAnswers {
  readonly ref: AssessmentRef;
  /** Questions of the page, each with what is put before its names: "" on a page of its own. */
  readonly questions: readonly { readonly id: string; readonly prefix: string }[];
  readonly entries: FormEntries;
}
export interface ReviewedAnswers {
  /** Question id -> what is wrong with it; a question without problem is left out. */
  readonly problems: ReadonlyMap<string, readonly AnswerProblem[]>;
  /** Nothing differs from what the page showed when it was made. */
  readonly isUntouched: boolean;
}

export function reviewAnswers(
  deps: Deps,
  { ref, questions, entries }: ReviewAnswers,
): Result<ReviewedAnswers, "NOT_FOUND" | "FINALISED"> {
  const opened = findWritable(deps, ref);
  if (!opened.ok) return opened;
  const { model, path } = opened.value;
  const problems = new Map<string, readonly AnswerProblem[]>();
  let isUntouched = true;
  for (const { id, prefix } of questions) {
    const question = model.questions.get(id);
    const own = scoped(entries, prefix);
    if (question === undefined || !isVisible(path, id) || own.get("version") === null) continue;
    const meta = readSaveMeta(entries, own);
    const parsed = parsePosted(opened.value, { question, entries: own, meta });
    if (!parsed.ok) problems.set(id, parsed.reason.problems);
    isUntouched &&= parsed.ok && fingerprint(parsed.value) === meta.was;
  }
  return accepted({ problems, isUntouched });
}
