// Saves a whole section from one page: every question that its person changed, each by the same rules as on its own
// page. A question that is refused keeps none of the others from being saved.

import { readSaveMeta } from "../domain/answers/read-save-meta.ts";
import { isVisible } from "../domain/branching/journey.ts";
import { type FormEntries, scoped } from "../domain/fields/form-entries.ts";
import { accepted, type Result, refused } from "../domain/result.ts";
import type { Section } from "../domain/survey/survey.schema.ts";
import { notePresence } from "../presence/note-presence.server.ts";
import { type AssessmentRef, findWritable, type OpenAssessment } from "../record/find-assessment.server.ts";
import type { InvalidAnswer } from "../record/parse-posted.server.ts";
import type { Deps } from "../wiring/deps.server.ts";
import { type StaleAnswer, writeAnswer } from "./write-answer.server.ts";

export interface SaveSection {
  readonly ref: AssessmentRef;
  readonly sectionId: string;
  /** Names start with the id of their question and a colon; `form`, `seq` and `intent` speak for the page. */
  readonly entries: FormEntries;
}
export interface SavedSection {
  readonly opened: OpenAssessment;
  /** Ids of the questions that were written. */
  readonly saved: readonly string[];
  readonly refused: ReadonlyMap<string, InvalidAnswer | StaleAnswer>;
}

export type SaveSectionRefusal = "NOT_FOUND" | "NOT_ON_PATH" | "FINALISED";

/** Accepted even when some questions are refused: the page then shows them all together. */
export async function saveSection(
  deps: Deps,
  save: SaveSection,
): Promise<Result<SavedSection, SaveSectionRefusal>> {
  const saved = await deps.writer.run(() => saveInTransaction(deps, save));
  if (saved.ok) notePresence(deps, saved.value.opened, save.sectionId);
  return saved;
}

function saveInTransaction(
  deps: Deps,
  { ref, sectionId, entries }: SaveSection,
): Result<SavedSection, SaveSectionRefusal> {
  const found = findWritable(deps, ref);
  if (!found.ok) return found;
  const section = found.value.model.sections.find(({ id }) => id === sectionId);
  if (section === undefined) return refused("NOT_FOUND");
  if (!found.value.path.steps.some((step) => step.section.id === sectionId)) return refused("NOT_ON_PATH");
  return accepted(saveQuestions(deps, found.value, { section, entries }));
}

/** In the order of the definition: an answer may hide a question that comes after it, which is then left as it was. */
function saveQuestions(deps: Deps, found: OpenAssessment, { section, entries }: PostedSection): SavedSection {
  const saved: string[] = [];
  const refusals = new Map<string, InvalidAnswer | StaleAnswer>();
  let opened = found;
  for (const { question, own } of postedQuestions(section, entries)) {
    if (!isVisible(opened.path, question.id)) continue;
    const written = writeAnswer(deps, opened, { question, entries: own, meta: readSaveMeta(entries, own) });
    if (!written.ok) refusals.set(question.id, written.reason);
    else opened = written.value.opened;
    if (written.ok && written.value.isNew) saved.push(question.id);
  }
  return { opened, saved, refused: refusals };
}

interface PostedSection {
  readonly section: Section;
  readonly entries: FormEntries;
}

/** A question is in the form when its version is: every page sends it. */
function postedQuestions(section: Section, entries: FormEntries) {
  return section.questions
    .map((question) => ({ question, own: scoped(entries, `${question.id}:`) }))
    .filter(({ own }) => own.get("version") !== null);
}
