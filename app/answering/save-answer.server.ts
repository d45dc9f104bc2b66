// Saves the answer to one question, from its page with or without script. The promise resolves when it is on the disk.
import type { SaveMeta } from "../domain/answers/decide-save.ts";
import { isVisible } from "../domain/branching/journey.ts";
import type { FormEntries } from "../domain/fields/form-entries.ts";
import { canAnswer } from "../domain/people/permissions.ts";
import { type Result, refused } from "../domain/result.ts";
import { notePresence } from "../presence/note-presence.server.ts";
import type { AssessmentRef } from "../record/find-assessment.server.ts";
import { coded, inAssessment } from "../record/in-assessment.server.ts";
import { type InvalidAnswer, parsePosted } from "../record/parse-posted.server.ts";
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
  { ref, questionId, entries, meta }: SaveAnswer,
): Promise<Result<WrittenAnswer, SaveAnswerRefusal>> {
  const saved = await inAssessment(
    deps,
    {
      ...{ ref, right: canAnswer },
      place: ({ model }) => model.questions.get(questionId),
      ahead: (opened, question) => parsePosted(opened, { question, entries, meta }),
    },
    (into, question): Result<WrittenAnswer, SaveAnswerRefusal> =>
      isVisible(into.opened.path, questionId)
        ? writeAnswer(deps, into, { question, entries, meta })
        : refused({ code: "NOT_ON_PATH" }),
  );
  const section = saved.ok ? saved.value.opened.model.sectionOf.get(questionId) : undefined;
  if (saved.ok && section !== undefined) notePresence(deps, saved.value.opened, section.id);
  return saved.ok ? saved : refused(coded(saved.reason));
}
