// The form of a preparation, read off what was posted.
import type { FormEntries } from "../domain/fields/form-entries.ts";
import type { TypedPrevote } from "../domain/workshops/edited-workshop.ts";
import type { TypedWorkshop } from "../domain/workshops/new-workshop.ts";
import type { PreparationSent } from "./preparation.view.ts";

export function typedWorkshop(entries: FormEntries): TypedWorkshop {
  const text = (name: string) => entries.get(name) ?? "";
  return {
    ...{ title: text("title"), day: text("day"), mode: text("mode"), threshold: text("threshold") },
    namesKept: text("names-kept"),
    questions: entries.getAll("question"),
  };
}

export function typedPrevote(entries: FormEntries): Omit<TypedPrevote, "meeting"> {
  const text = (name: string) => entries.get(name) ?? "";
  return { has: text("prevote"), on: text("prevote-on"), toldOf: text("prevote-told") };
}

/** Name of the field with the minutes of a question. */
export function minutesField(id: string): string {
  return `minutes-${id}`;
}

/** Everything as it was typed, beside what is wrong in it. */
export function sentPreparation(entries: FormEntries, problems: readonly string[]): PreparationSent {
  const text = (name: string) => entries.get(name) ?? "";
  const { questions, namesKept = "", ...typed } = typedWorkshop(entries);
  return {
    problems,
    values: { ...typed, namesKept, prevote: text("prevote"), prevoteOn: text("prevote-on") },
    questions,
    minutes: Object.fromEntries(questions.map((id) => [id, text(minutesField(id))])),
  };
}
