// From what a page sent, and what became of it, to the page that is shown again.

import type { AnswerContent } from "../domain/answers/answer-content.ts";
import type { AnswerPiece } from "../domain/answers/answer-pieces.ts";
import type { AnswerProblem } from "../domain/answers/answer-problems.ts";
import { changedFields } from "../domain/answers/compare-answers.ts";
import { contentOf } from "../domain/answers/content-of.ts";
import type { FormPair } from "../domain/answers/form-pair.ts";
import { rowsOf, withRows } from "../domain/answers/form-rows.ts";
import { readSaveMeta } from "../domain/answers/read-save-meta.ts";
import type { FormValues } from "../domain/fields/form-entries.ts";
import { formEntries, scoped } from "../domain/fields/form-entries.ts";
import type { HistoryWho } from "../domain/history/history-line.types.ts";
import type { SavedAnswer } from "../domain/questions/answer.ts";
import type { QuestionConflict, SentPage, SentQuestion } from "./sent-page.ts";

interface MetConflict {
  readonly mine: AnswerContent;
  readonly theirs: SavedAnswer;
  readonly pieces: readonly AnswerPiece[];
  readonly by: HistoryWho;
}

export interface SentParts {
  readonly pairs: readonly FormPair[];
  /** Put before the names of a question on this page. */
  readonly prefixOf: (questionId: string) => string;
  /** Questions shown as they were sent, by id, with what is wrong with each. */
  readonly problems: ReadonlyMap<string, readonly AnswerProblem[]>;
  readonly conflicts: ReadonlyMap<string, MetConflict>;
}

const META = ["version", "was", "form", "seq", "intent", "flawed", "signed", "kept"];
const ADD = "add:";
const CLEAR = "clear:";

export function buildSentPage({ pairs, prefixOf, problems, conflicts }: SentParts): SentPage {
  const page = formEntries(pairs);
  const metaOf = (id: string) => readSaveMeta(page, scoped(page, prefixOf(id)));
  const { form, seq, intent } = readSaveMeta(page);
  const sent = [...problems].map(([id, found]): [string, SentQuestion] => {
    const { version, was } = metaOf(id);
    return [id, { values: valuesAsked(pairs, prefixOf(id)), version, was, problems: found }];
  });
  const met = [...conflicts].map(([id, { mine, theirs, pieces, by }]): [string, QuestionConflict] => {
    const content = contentOf(theirs);
    const changed = changedFields(mine, content);
    const staleVersion = metaOf(id).version;
    return [
      id,
      {
        mine,
        theirs: content,
        changed,
        pieces,
        staleVersion,
        version: theirs.version,
        savedAt: theirs.savedAt.toISOString(),
        by,
      },
    ];
  });
  return {
    token: form,
    seq,
    intent: intent === "back" ? "back" : "continue",
    sent: Object.fromEntries(sent),
    conflicts: Object.fromEntries(met),
  };
}

/**
 * As its button asks for it: with one more row ("add:entry", "add:projects:entry.0.partners"), or without what was
 * chosen ("clear:answer"). The button names both with the prefix of their question.
 */
function valuesAsked(pairs: readonly FormPair[], prefix: string): FormValues {
  const values = valuesOf(pairs, prefix);
  const asked = formEntries(pairs).get("intent") ?? "";
  if (asked.startsWith(ADD + prefix)) {
    const name = asked.slice(ADD.length + prefix.length);
    return withRows(values, name, rowsOf(values, name) + 1);
  }
  const cleared = asked.startsWith(CLEAR + prefix) ? asked.slice(CLEAR.length + prefix.length) : null;
  return Object.fromEntries(Object.entries(values).filter(([name]) => name !== cleared));
}

/** Kept exactly as typed; a name that comes several times holds several values. */
function valuesOf(pairs: readonly FormPair[], prefix: string): FormValues {
  const values = new Map<string, string | readonly string[]>();
  for (const [fullName, value] of pairs) {
    const name = fullName.slice(prefix.length);
    if (!fullName.startsWith(prefix) || META.includes(name)) continue;
    const held = values.get(name);
    values.set(name, held === undefined ? value : [held, value].flat());
  }
  return Object.fromEntries(values);
}
