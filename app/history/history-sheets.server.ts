// The words of the questions that a history speaks of, each in the version of the questionnaire it was answered in.

import { type Asked, type QuestionSheet, questionSheet } from "../domain/branching/question-sheet.ts";
import type { Locale } from "../domain/fields/id.schema.ts";
import type { HistoryEntry } from "../domain/history/history-entry.ts";
import { askedIn } from "../record/asked-in.server.ts";
import type { OpenAssessment } from "../record/find-assessment.server.ts";
import { surveyTexts } from "../record/survey-texts.server.ts";
import type { Deps } from "../wiring/deps.server.ts";

/** Null for a section, and for a question of a version that is no longer known. */
export type SheetOf = (entry: HistoryEntry) => QuestionSheet | null;

/** Each sheet is made once. */
export function historySheets(deps: Deps, opened: OpenAssessment, locale: Locale): SheetOf {
  const { assessment, model } = opened;
  const askedBy = new Map<string, Asked | null>([
    [assessment.surveyVersion, askedIn(opened, surveyTexts(model, locale))],
  ]);
  const known = new Map<string, QuestionSheet | null>();

  function asked(version: string): Asked | null {
    const before = askedBy.get(version);
    if (before !== undefined) return before;
    const older = deps.definitions.getVersion(assessment.surveyId, version);
    const made =
      older === undefined ? null : { ...askedIn(opened, surveyTexts(older, locale)), model: older };
    askedBy.set(version, made);
    return made;
  }

  return ({ surveyVersion, questionId }) => {
    const key = `${surveyVersion} ${questionId}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const by = asked(surveyVersion);
    const question = by?.model.questions.get(questionId ?? "");
    const sheet = by === null || question === undefined ? null : questionSheet(by, question);
    known.set(key, sheet);
    return sheet;
  };
}
