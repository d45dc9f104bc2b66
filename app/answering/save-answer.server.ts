// Saves the answer to one question, from its page with or without script. The promise resolves when it is on the disk.
import type { SaveMeta } from "../domain/answers/decide-save.ts";
import { isVisible } from "../domain/branching/journey.ts";
import type { FormEntries } from "../domain/fields/form-entries.ts";
import { type Result, refused } from "../domain/result.ts";
import { notePresence } from "../presence/note-presence.server.ts";
import { type AssessmentRef, findWritable } from "../record/find-assessment.server.ts";
import type { InvalidAnswer } from "../record/parse-posted.server.ts";
import type { Deps } from "../wiring/deps.server.ts";
import { type StaleAnswer, type WrittenAnswer, writeAnswer } from "./write-answer.server.ts";

export interface SaveAnswer {
  readonly ref: AssessmentRef;
  readonly questionId: string;
  readonly entries: FormEntries;
  readonly meta: SaveMeta;
}
/** NOT_ON_PATH: the question exists and is not asked, given the other answers. */
export type SaveAnswerRefusal =
  | { readonly code: "NOT_FOUND" | "NOT_ON_PATH" | "FINALISED" }
  | InvalidAnswer
  | StaleAnswer;

export async function saveAnswer(
  deps: Deps,
  save: SaveAnswer,
): Promise<Result<WrittenAnswer, SaveAnswerRefusal>> {
  const saved = await deps.writer.run(() => saveInTransaction(deps, save));
  const section = saved.ok ? saved.value.opened.model.sectionOf.get(save.questionId) : undefined;
  if (saved.ok && section !== undefined) notePresence(deps, saved.value.opened, section.id);
  return saved;
}

function saveInTransaction(
  deps: Deps,
  { ref, questionId, entries, meta }: SaveAnswer,
): Result<WrittenAnswer, SaveAnswerRefusal> {
  const opened = findWritable(deps, ref);
  if (!opened.ok) return refused({ code: opened.reason });
  const question = opened.value.model.questions.get(questionId);
  if (question === undefined) return refused({ code: "NOT_FOUND" });
  if (!isVisible(opened.value.path, questionId)) return refused({ code: "NOT_ON_PATH" });
  return writeAnswer(deps, opened.value, { question, entries, meta });
}
