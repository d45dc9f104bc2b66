// Writes again what an answer was before a change, as a new version: nothing is taken out of the history. What has
// changed since the page was shown is not overwritten unseen: the person is asked again.
import { type AnswerContent, EMPTY_CONTENT } from "../domain/answers/answer-content.ts";
import { answerContext } from "../domain/answers/answer-context.ts";
import { answerContentSchema } from "../domain/answers/answer-schema.ts";
import { contentOf } from "../domain/answers/content-of.ts";
import { isVisible, pathAnswers } from "../domain/branching/journey.ts";
import { questionSheet } from "../domain/branching/question-sheet.ts";
import type { Locale } from "../domain/fields/id.schema.ts";
import { type HistoryEntry, historyContent, parseHistoryContent } from "../domain/history/history-entry.ts";
import { canAnswer } from "../domain/people/permissions.ts";
import type { Question } from "../domain/questions/question.schema.ts";
import { accepted, type Result, refused } from "../domain/result.ts";
import { askedIn } from "../record/asked-in.server.ts";
import type { AssessmentWriter } from "../record/assessment-writer.server.ts";
import type { AssessmentRef, OpenAssessment } from "../record/find-assessment.server.ts";
import { coded, inAssessment } from "../record/in-assessment.server.ts";
import { surveyTexts } from "../record/survey-texts.server.ts";
import type { Deps } from "../wiring/deps.server.ts";
import type { StaleRestore } from "./stale-restore.view.ts";

export interface RestoreAnswer {
  readonly ref: AssessmentRef;
  /** Of the entry whose older answer is wanted. */
  readonly position: number;
  /** Of the answer, as the page showed it. */
  readonly version: number;
  readonly locale: Locale;
}
/** DOES_NOT_FIT: the question is asked no more, or would not take this answer today. */
type RestoreRefusal = { readonly code: "NOT_FOUND" | "DOES_NOT_FIT" | "FINALISED" } | StaleRestore;

/** Accepted with the id of the question. Sent twice, it writes once. */
export async function restoreAnswer(
  deps: Deps,
  restore: RestoreAnswer,
): Promise<Result<string, RestoreRefusal>> {
  const { ref, position } = restore;
  const restored = await inAssessment(
    deps,
    {
      ...{ ref, right: canAnswer },
      place: ({ assessment }) => olderAnswer(deps.history.get(assessment.id, position)),
    },
    (into, { entry, content }): Result<string, RestoreRefusal> => {
      const question = askedNow(into.opened, entry);
      return question === undefined || !fits(into.opened, question, content)
        ? refused({ code: "DOES_NOT_FIT" })
        : write(into, { question, content, restore });
    },
  );
  return restored.ok ? restored : refused(coded(restored.reason));
}

interface OlderAnswer {
  readonly entry: HistoryEntry;
  readonly content: AnswerContent;
}

/** Undefined for what changed no answer, and where there was none before. */
function olderAnswer(entry: HistoryEntry | undefined): OlderAnswer | undefined {
  if (entry?.kind !== "answer" || entry.oldContent === null) return undefined;
  return { entry, content: parseHistoryContent(entry.oldContent) };
}

function askedNow({ assessment, model, path }: OpenAssessment, entry: HistoryEntry): Question | undefined {
  const id = entry.questionId ?? "";
  const isSame = entry.surveyVersion === assessment.surveyVersion && isVisible(path, id);
  return isSame ? model.questions.get(id) : undefined;
}

function fits(opened: OpenAssessment, question: Question, content: AnswerContent): boolean {
  const { model, path, answers, assessment } = opened;
  const communes = assessment.body.communes.map(({ insee }) => insee);
  const facts = { answers: pathAnswers(path, answers), communes, draft: true };
  return answerContentSchema(question, answerContext(model, question, facts)).safeParse(content).success;
}

interface Write {
  readonly question: Question;
  readonly content: AnswerContent;
  readonly restore: RestoreAnswer;
}

function write(
  { opened, now: savedAt, saveAnswer }: AssessmentWriter,
  { question, content, restore }: Write,
): Result<string, StaleRestore> {
  const current = opened.saved.get(question.id);
  const now = current === undefined ? EMPTY_CONTENT : contentOf(current);
  const version = current?.version ?? 0;
  if (historyContent(now) === historyContent(content)) return accepted(question.id);
  if (version !== restore.version) {
    const sheet = questionSheet(askedIn(opened, surveyTexts(opened.model, restore.locale)), question);
    return refused({ code: "STALE", position: restore.position, version, sheet, now, older: content });
  }
  const saved = { version: version + 1, savedAt, form: "", seq: 0, toConfirm: false };
  saveAnswer({ questionId: question.id, stored: { ...content, ...saved }, source: "restore" });
  return accepted(question.id);
}
