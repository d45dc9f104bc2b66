// Projects as they are published: of each the fields that the questionnaire marks as public and that are one text, or a list of
// entries such as the brakes that it met. Where it asks the team for which fields it agrees, these alone: silence is no consent.
import type { Field } from "../fields/field.schema.ts";
import type { Answers } from "../questions/answer.ts";
import { fieldsOf } from "../survey/fields-of.ts";
import type { SurveyModel } from "../survey/survey-model.ts";

/** Field -> what was typed, the id of the option that was chosen, or a level. */
export type PublicEntry = Readonly<Record<string, string | number>>;
/** The same, or the entries of a list; at least one. */
export type PublicProject = Readonly<Record<string, string | readonly PublicEntry[]>>;

/** The question that a questionnaire may ask for them. */
export const PROJECTS = "projects";

/** In the order in which they were told, without those of which nothing may be; none where the questionnaire does not ask. */
export function publicProjects(model: SurveyModel, answers: Answers): readonly PublicProject[] {
  const question = model.questions.get(PROJECTS);
  const answer = answers[PROJECTS];
  if (question?.type !== "list" || answer?.state !== "answered" || !Array.isArray(answer.value)) return [];
  const fields = fieldsOf(model, question);
  const consents = fields.filter(isConsent).map(({ id }) => id);
  const proposed = fields.filter((field) => field.publication === "public");
  return answer.value.flatMap((entry: unknown) => {
    const agreed = consents.map((id) => ticksAt(entry, id));
    const told = proposed
      .filter(({ id }) => agreed.every((ids) => ids.includes(id)))
      .map(
        (field) =>
          [field.id, field.type === "list" ? entriesAt(entry, field) : textAt(entry, field.id)] as const,
      )
      .filter(([, value]) => value.length > 0);
    return told.length === 0 ? [] : [Object.fromEntries(told)];
  });
}

type ListField = Extract<Field, { type: "list" }>;

/** Of each entry what is one text or one number, without the fields that are private. */
function entriesAt(entry: unknown, { id, fields }: ListField): readonly PublicEntry[] {
  const entries = valueAt(entry, id);
  const told = fields.filter(({ publication }) => publication !== "private");
  return (Array.isArray(entries) ? entries : []).flatMap((one: unknown) => {
    const values = told.flatMap((field) => {
      const value = valueAt(one, field.id);
      const isTold = typeof value === "number" || (typeof value === "string" && value !== "");
      return isTold ? [[field.id, value] as const] : [];
    });
    return values.length === 0 ? [] : [Object.fromEntries(values)];
  });
}

/** Nothing ticked is nothing agreed to. */
function ticksAt(entry: unknown, field: string): readonly unknown[] {
  const ticked = valueAt(entry, field);
  return Array.isArray(ticked) ? ticked : [];
}

/** Says of the other fields of its entry which of them may be published. */
function isConsent(field: Field): boolean {
  return field.type === "choices" && "source" in field.options && field.options.source.kind === "siblings";
}

function textAt(entry: unknown, field: string): string {
  const value = valueAt(entry, field);
  return typeof value === "string" ? value : "";
}

function valueAt(entry: unknown, field: string): unknown {
  if (typeof entry !== "object" || entry === null) return undefined;
  return Object.entries(entry).find(([id]) => id === field)?.[1];
}
