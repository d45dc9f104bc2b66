import { type AnswerContent, EMPTY_CONTENT } from "../domain/answers/answer-content.ts";
import { parseHistoryContent } from "../domain/history/history-entry.ts";
import type { Deps } from "../wiring/deps.server.ts";
import type { OpenAssessment } from "./find-assessment.server.ts";

interface AnswerVersion {
  readonly questionId: string;
  /** 0: before the first answer. */
  readonly version: number;
}

/** What a version of an answer said; undefined for one that the history does not know. */
export function contentAt(
  deps: Deps,
  { assessment: { id: assessmentId, surveyVersion } }: OpenAssessment,
  { questionId, version }: AnswerVersion,
): AnswerContent | undefined {
  if (version === 0) return EMPTY_CONTENT;
  const text = deps.history.getContent({ assessmentId, surveyVersion, questionId, version });
  return text === undefined ? undefined : parseHistoryContent(text);
}
