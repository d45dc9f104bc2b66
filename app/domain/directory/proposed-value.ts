// What the directory already knows of a body, offered as the answer to a question that says it asks for that: shown in its
// field with its source, and an answer only once somebody saves it.
import type { FormValues } from "../fields/form-entries.ts";
import type { Question } from "../questions/question.schema.ts";
import type { Body } from "./body.ts";

/** As its form names it; null where the question asks for nothing that is known of the body. */
export function proposedValue(question: Question, body: Body): FormValues | null {
  if (question.type !== "value" || question.directory === undefined) return null;
  const known = KNOWN[question.directory](body);
  return known === null ? null : { [`field.${question.field.id}`]: String(known) };
}

/** Null for a body that is not in the directory, or of which it does not say. */
const KNOWN = {
  "since-year": ({ since }: Body): number | null => (since === null ? null : Number(since.slice(0, 4))),
  population: ({ population }: Body): number | null => population,
  communes: ({ communes }: Body): number | null => (communes.length === 0 ? null : communes.length),
};
