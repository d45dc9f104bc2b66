// Projects as they are published: of each the fields that the questionnaire marks as public and that are one text.
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
  const fields = fieldsOf(model, question).filter((field) => field.publication === "public");
  return answer.value.map((entry: unknown) =>
    Object.fromEntries(
      fields.flatMap(({ id }) => (textAt(entry, id) === "" ? [] : [[id, textAt(entry, id)]])),
    ),
  );
}

function textAt(entry: unknown, field: string): string {
  if (typeof entry !== "object" || entry === null) return "";
  const value: unknown = Object.entries(entry).find(([id]) => id === field)?.[1];
  return typeof value === "string" ? value : "";
}
