// Entries of the history made ready to be read: with the words of the questionnaire they were written under, and with
// what may be done about them.
import type { HistoryAuthor } from "../domain/answers/author.ts";
import { isVisible } from "../domain/branching/journey.ts";
import type { QuestionSheet } from "../domain/branching/question-sheet.ts";
import { parseEvidenceContent } from "../domain/evidence/evidence-file.ts";
import type { Locale } from "../domain/fields/id.schema.ts";
import { entryChanges } from "../domain/history/entry-changes.ts";
import type { EntryGroup } from "../domain/history/group-entries.ts";
import {
  type HistoryEntry,
  historyContent,
  isOfFile,
  isOfLever,
  parseHistoryContent,
} from "../domain/history/history-entry.ts";
import type {
  HistoryChange,
  HistoryFile,
  HistoryLever,
  HistoryLine,
  HistoryStep,
  HistoryWho,
} from "../domain/history/history-line.types.ts";
import { parseLeverContent } from "../domain/history/lever-content.ts";
import { parseWorkshopContent } from "../domain/history/workshop-content.ts";
import { readLeverStatus } from "../domain/levers/lever-status.ts";
import type { Texts } from "../domain/survey/texts.schema.ts";
import { mayAnswer, type OpenAssessment } from "../record/find-assessment.server.ts";
import { surveyTexts } from "../record/survey-texts.server.ts";
import type { Deps } from "../wiring/deps.server.ts";
import { historyPublication } from "./history-publication.server.ts";
import { historySheets } from "./history-sheets.server.ts";
import { historyTarget } from "./history-target.server.ts";

/** A maker of lines: what they share is made once a page. */
export function historyLines(
  deps: Deps,
  opened: OpenAssessment,
  { locale, whoOf }: { readonly locale: Locale; readonly whoOf: (author: HistoryAuthor) => HistoryWho },
) {
  const sheetOf = historySheets(deps, opened, locale);
  const texts = surveyTexts(opened.model, locale);

  function step(newest: HistoryEntry, oldest: HistoryEntry = newest): HistoryStep {
    const { position, at, author, kind, source, version, surveyVersion, questionId } = newest;
    return {
      ...{ position, at, kind, source, version, surveyVersion, who: whoOf(author) },
      ...saidOf(newest),
      change: questionId === null || isOfFile(newest) ? null : changeOf(newest, oldest, sheetOf(newest)),
      file: fileOf(newest),
      lever: leverOf(newest, texts),
      target: historyTarget(opened.model, newest, texts),
      publication: historyPublication(newest),
      restore: restoreOf(opened, oldest),
    };
  }

  return ([newest, ...others]: EntryGroup): HistoryLine => ({
    ...step(newest, others.at(-1)),
    title: sheetOf(newest)?.words.short ?? titleOf(newest, texts),
    place: placeOf(opened, newest),
    steps: others.length === 0 ? [] : [newest, ...others].map((entry) => step(entry)),
  });
}

function saidOf({ source, reason }: HistoryEntry): Pick<HistoryStep, "reason" | "workshop"> {
  return source === "workshop" && reason !== null
    ? { reason: null, workshop: parseWorkshopContent(reason) }
    : { reason, workshop: null };
}

/** A question that cannot be put into words goes by its id. */
function titleOf({ questionId, sectionId }: HistoryEntry, { sections }: Texts): string {
  return questionId ?? sections[sectionId ?? ""]?.title ?? sectionId ?? "";
}

function placeOf(opened: OpenAssessment, { questionId }: HistoryEntry): HistoryLine["place"] {
  const section = questionId === null ? undefined : opened.model.sectionOf.get(questionId);
  if (questionId === null || section === undefined || !isOpenTo(opened, questionId)) return null;
  return { sectionId: section.id, questionId };
}

/** Whether the page of a question opens to who came in. */
function isOpenTo(opened: OpenAssessment, questionId: string): boolean {
  return mayAnswer(opened) && isVisible(opened.path, questionId);
}

function changeOf(
  { kind, newContent }: HistoryEntry,
  { oldContent }: HistoryEntry,
  sheet: QuestionSheet | null,
): HistoryChange {
  const isMoved = kind === "moved";
  const isSame = isMoved && (newContent === null || newContent === oldContent);
  return {
    sheet,
    before: oldContent === null || isMoved ? null : parseHistoryContent(oldContent),
    after: newContent === null ? null : parseHistoryContent(newContent),
    parts: isSame ? [] : entryChanges(oldContent, newContent),
  };
}

function fileOf(entry: HistoryEntry): HistoryFile | null {
  const content = isOfFile(entry) ? (entry.newContent ?? entry.oldContent) : null;
  return content === null ? null : parseEvidenceContent(content);
}

/** Under its id where the present words have it no more. */
function leverOf(entry: HistoryEntry, { levers }: Texts): HistoryLever | null {
  const text = isOfLever(entry) ? (entry.newContent ?? entry.oldContent) : null;
  if (text === null) return null;
  const {
    lever,
    ownerKey,
    ownerText,
    month,
    note,
    status,
    budget = "",
    workshop = null,
  } = parseLeverContent(text);
  return {
    title: levers[lever]?.title ?? lever,
    ownerText: ownerKey === null ? ownerText : null,
    ...{ month, budget, note, workshop },
    // A status that a later version of the program wrote is told as nothing.
    status: status === undefined ? null : (readLeverStatus(status) ?? null),
  };
}

/** Only within one version of the questionnaire: in another one, the same level may mean something else. */
function restoreOf(opened: OpenAssessment, oldest: HistoryEntry): HistoryStep["restore"] {
  const { kind, questionId, oldContent, position, surveyVersion } = oldest;
  if (kind !== "answer" || questionId === null || oldContent === null) return null;
  const current = opened.saved.get(questionId);
  if (!isOpenTo(opened, questionId) || current === undefined) return null;
  if (surveyVersion !== opened.assessment.surveyVersion) return null;
  return historyContent(current) === oldContent ? null : { position, version: current.version };
}
