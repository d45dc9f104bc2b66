// Reads a posted question page. Nothing is judged here: what comes out is what `answerContentSchema` parses, and it
// keeps what was typed even when it says two things at once or makes no sense. Names of the fields: see the functions.

import { addressText, cleanText } from "../fields/clean-text.ts";
import type { Field } from "../fields/field.schema.ts";
import type { FormEntries } from "../fields/form-entries.ts";
import { type RawValue, rowNumbers, withoutBlankEnd } from "../fields/read-field.ts";
import type { Evidence } from "../questions/answer.ts";
import type { Question } from "../questions/question.schema.ts";
import { NONE_AND_SOME } from "../questions/question-form.ts";
import { formOf } from "../questions/question-forms.ts";
import { EVIDENCE_MAX } from "./form-rows.ts";

export type RawAnswer =
  | { readonly state: "answered"; readonly value: RawValue }
  | { readonly state: "na"; readonly reason: string }
  /** "dk", "unanswered", a contradiction named by the schema, or a word that no page sends. */
  | { readonly state: string };

export interface AnswerFormInput {
  readonly answer: RawAnswer;
  readonly confidence: string | null;
  readonly publicText: string;
  readonly workingNote: string;
  /** A row left blank is null. */
  readonly evidence: readonly (Required<Evidence> | null)[];
}

export function readAnswerForm(
  question: Question,
  fields: readonly Field[],
  entries: FormEntries,
): AnswerFormInput {
  const text = (name: string): string => cleanText(entries.get(name) ?? "");
  return {
    answer: readAnswer(question, fields, entries),
    confidence: text("confidence") || null,
    publicText: text("publicText"),
    workingNote: text("workingNote"),
    evidence: readEvidence(entries),
  };
}

/** `answer` is a radio button: a level or an option where the question has them, "dk" or "na" everywhere. */
function readAnswer(question: Question, fields: readonly Field[], entries: FormEntries): RawAnswer {
  const said = cleanText(entries.get("answer") ?? "");
  const value = formOf(question).read(question, fields, entries);
  if (value === undefined) return readWithoutValue(said, cleanText(entries.get("reason") ?? ""));
  if (said === "dk" || said === "na") return { state: "state-and-value" };
  return value === NONE_AND_SOME ? { state: value } : { state: "answered", value };
}

/** A reason alone: the box was forgotten, or the reason. Better ask than lose the text. */
function readWithoutValue(said: string, reason: string): RawAnswer {
  if (said === "na") return { state: "na", reason };
  if (said !== "") return { state: said };
  return { state: reason === "" ? "unanswered" : "reason-alone" };
}

function readEvidence(entries: FormEntries): AnswerFormInput["evidence"] {
  const rows = rowNumbers(EVIDENCE_MAX).map((row) => {
    const said = (name: keyof Evidence) => entries.get(`evidence.${row}.${name}`) ?? "";
    const link = {
      title: cleanText(said("title")),
      url: addressText(said("url")),
      date: cleanText(said("date")),
    };
    return Object.values(link).every((text) => text === "") ? null : link;
  });
  return withoutBlankEnd(rows);
}
