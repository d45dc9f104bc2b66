// The history of an assessment, newest first, a bounded page at a time.
import { sectionsOf } from "../domain/branching/section-place.ts";
import { bodyHeading } from "../domain/directory/body-heading.ts";
import type { Locale } from "../domain/fields/id.schema.ts";
import { dayEnd, dayStart } from "../domain/history/day-bounds.ts";
import { groupEntries } from "../domain/history/group-entries.ts";
import type { HistorySection } from "../domain/history/history-line.types.ts";
import type { HistoryQuery } from "../domain/history/history-query.ts";
import { accepted, type Result } from "../domain/result.ts";
import type { Texts } from "../domain/survey/texts.schema.ts";
import {
  type AssessmentRef,
  findAssessment,
  mayAnswer,
  type OpenAssessment,
} from "../record/find-assessment.server.ts";
import type { HistoryFilter } from "../record/history.store.server.ts";
import { whoAmong } from "../record/history-author.server.ts";
import { surveyTexts } from "../record/survey-texts.server.ts";
import type { Deps } from "../wiring/deps.server.ts";
import type { HistoryView } from "./history.view.ts";
import { historyLines } from "./history-lines.server.ts";

export interface ViewHistory {
  readonly ref: AssessmentRef;
  readonly locale: Locale;
  readonly query: HistoryQuery;
}

/** A page ends here even within a group, whose rest then opens the next one. */
const ENTRIES_A_PAGE = 100;

export function viewHistory(
  deps: Deps,
  { ref, locale, query }: ViewHistory,
): Result<HistoryView, "NOT_FOUND"> {
  const found = findAssessment(deps, ref, "inside");
  if (!found.ok) return found;
  const opened = found.value;
  const { assessment, model } = opened;
  const page = { filter: filterOf(opened, query), before: query.avant, limit: ENTRIES_A_PAGE + 1 };
  const entries = deps.history.list(assessment.id, page);
  const shown = entries.slice(0, ENTRIES_A_PAGE);
  const texts = surveyTexts(model, locale);
  const authors = deps.history.listAuthors(assessment.id);
  const whoOf = whoAmong(deps, opened, [...authors, ...shown.map(({ author }) => author)]);
  return accepted({
    body: bodyHeading(assessment.body, texts),
    query,
    mayAnswer: mayAnswer(opened),
    sections: sectionChoices(opened, texts),
    authors: authors.map(whoOf),
    lines: groupEntries(shown).map(historyLines(deps, opened, { locale, whoOf })),
    next: entries.length > shown.length ? (shown.at(-1)?.position ?? null) : null,
  });
}

function filterOf({ model }: OpenAssessment, query: HistoryQuery): HistoryFilter {
  const section = model.sections.find(({ id }) => id === query.section);
  return {
    questionId: query.q || null,
    section:
      section === undefined ? null : { id: section.id, questionIds: section.questions.map(({ id }) => id) },
    source: query.source || null,
    authorKey: query.par || null,
    since: dayStart(query.depuis),
    until: dayEnd(query.jusqu),
  };
}

function sectionChoices({ path }: OpenAssessment, texts: Texts): readonly HistorySection[] {
  return sectionsOf(path).map((section) => ({
    id: section.id,
    label: texts.sections[section.id]?.title ?? section.id,
    questions: section.questions
      .filter(({ id }) => path.places.has(id))
      .map(({ id }) => ({ id, label: texts.questions[id]?.short ?? id })),
  }));
}
