// Projects as they are published: of each the fields that the questionnaire marks as public and that are one text. Where it asks
// the team for which fields it agrees, these alone: silence is no consent.
import type { Field } from "../fields/field.schema.ts";
import type { Answers } from "../questions/answer.ts";
import { fieldsOf } from "../survey/fields-of.ts";
import type { SurveyModel } from "../survey/survey-model.ts";

/** Field -> what was typed, or the id of the option that was chosen. */
export type PublicProject = Readonly<Record<string, string>>;

/** The question that a questionnaire may ask for them. */
export const PROJECTS = "projects";

/** In the order in which they were told, without those of which nothing may be; none where the questionnaire does not ask. */
export function publicProjects(model: SurveyModel, answers: Answers): readonly PublicProject[] {
  const question = model.questions.get(PROJECTS);
  const answer = answers[PROJECTS];
  if (question?.type !== "list" || answer?.state !== "answered" || !Array.isArray(answer.value)) return [];
  const fields = fieldsOf(model, question);
  const consents = fields.filter(isConsent).map(({ id }) => id);
  const proposed = fields.filter((field) => field.publication === "public").map(({ id }) => id);
  return answer.value.flatMap((entry: unknown) => {
    const agreed = consents.map((id) => ticksAt(entry, id));
    const told = proposed.filter((id) => agreed.every((ids) => ids.includes(id)) && textAt(entry, id) !== "");
    return told.length === 0 ? [] : [Object.fromEntries(told.map((id) => [id, textAt(entry, id)]))];
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
