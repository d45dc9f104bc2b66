// Saves a whole section from one page: every question that its person changed, each by the same rules as on its own
// page. A question that is refused keeps none of the others from being saved.

import { readSaveMeta } from "../domain/answers/read-save-meta.ts";
import { isVisible } from "../domain/branching/journey.ts";
import { type FormEntries, scoped } from "../domain/fields/form-entries.ts";
import { canAnswer } from "../domain/people/permissions.ts";
import { accepted, type Result, refused } from "../domain/result.ts";
import type { Section } from "../domain/survey/survey.schema.ts";
import { notePresence } from "../presence/note-presence.server.ts";
import type { AssessmentWriter } from "../record/assessment-writer.server.ts";
import type { AssessmentRef, OpenAssessment } from "../record/find-assessment.server.ts";
import { inAssessment } from "../record/in-assessment.server.ts";
import { type InvalidAnswer, type PostedAnswer, parsePosted } from "../record/parse-posted.server.ts";
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
  { ref, sectionId, entries }: SaveSection,
): Promise<Result<SavedSection, SaveSectionRefusal>> {
  const posted = postedQuestions(entries);
  const saved = await inAssessment(
    deps,
    {
      ...{ ref, right: canAnswer },
      place: ({ model }) => model.sections.find(({ id }) => id === sectionId),
      ahead: (opened, section) => {
        for (const one of posted(section)) parsePosted(opened, one);
      },
    },
    (into, section): Result<SavedSection, SaveSectionRefusal> =>
      into.opened.path.steps.some((step) => step.section.id === sectionId)
        ? accepted(saveQuestions(deps, into, posted(section)))
        : refused("NOT_ON_PATH"),
  );
  if (saved.ok) notePresence(deps, saved.value.opened, sectionId);
  return saved;
}

/** In the order of the definition: an answer may hide a question that comes after it, which is then left as it was. */
function saveQuestions(deps: Deps, into: AssessmentWriter, posted: readonly PostedAnswer[]): SavedSection {
  const saved: string[] = [];
  const refusals = new Map<string, InvalidAnswer | StaleAnswer>();
  for (const one of posted) {
    const { id } = one.question;
    if (!isVisible(into.opened.path, id)) continue;
    const written = writeAnswer(deps, into, one);
    if (!written.ok) refusals.set(id, written.reason);
    if (written.ok && written.value.isNew) saved.push(id);
  }
  return { opened: into.opened, saved, refused: refusals };
}

/** The same entries for the same question, so that what was parsed ahead is found again. */
function postedQuestions(entries: FormEntries): (section: Section) => readonly PostedAnswer[] {
  const parts = new Map<string, FormEntries>();
  const partOf = (id: string) => {
    const part = parts.get(id) ?? scoped(entries, `${id}:`);
    parts.set(id, part);
    return part;
  };
  // A question is in the form when its version is: every page sends it.
  return ({ questions }) =>
    questions
      .map((question) => ({ question, entries: partOf(question.id) }))
      .filter(({ entries: own }) => own.get("version") !== null)
      .map((one) => ({ ...one, meta: readSaveMeta(entries, one.entries) }));
}
