// Projects as they are published: of each the fields that the questionnaire marks as public and that are one text, without those
// that its team has left out where it says for which fields it agrees.
import type { Field } from "../fields/field.schema.ts";
import type { Answers } from "../questions/answer.ts";
import { fieldsOf } from "../survey/fields-of.ts";
import type { SurveyModel } from "../survey/survey-model.ts";

/** Field -> what was typed, or the id of the option that was chosen. */
export type PublicProject = Readonly<Record<string, string>>;

/** The question that a questionnaire may ask for them. */
export const PROJECTS = "projects";

/** In the order in which they were told; none where the questionnaire does not ask. */
export function publicProjects(model: SurveyModel, answers: Answers): readonly PublicProject[] {
  const question = model.questions.get(PROJECTS);
  const answer = answers[PROJECTS];
  if (question?.type !== "list" || answer?.state !== "answered" || !Array.isArray(answer.value)) return [];
  const fields = fieldsOf(model, question);
  const consents = fields.filter(isConsent).map(({ id }) => id);
  const proposed = fields.filter((field) => field.publication === "public").map(({ id }) => id);
  return answer.value.map((entry: unknown) => {
    const agreed = consents.map((id) => valueAt(entry, id)).filter((ids) => Array.isArray(ids));
    const told = proposed.filter((id) => agreed.every((ids) => ids.includes(id)) && textAt(entry, id) !== "");
    return Object.fromEntries(told.map((id) => [id, textAt(entry, id)]));
  });
}

/** Says of the other fields of its entry which of them may be published: what is marked as public is a proposal. */
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
