// What was told of a project, in the words of the questionnaire: a line a field, a line an entry of a list such as the brakes it met.
import { PROJECTS, type PublicEntry, type PublicProject } from "../domain/publication/public-projects.ts";
import { fieldsOf } from "../domain/survey/fields-of.ts";
import type { SurveyModel } from "../domain/survey/survey-model.ts";
import type { Texts } from "../domain/survey/texts.schema.ts";
import { surveyNames } from "./survey-names.ts";

interface Worded {
  readonly model: SurveyModel;
  readonly texts: Texts;
}

/** Null where its team did not agree to its name. */
export function projectName({ model }: Pick<Worded, "model">, project: PublicProject): string | null {
  const name = project[titleOf(model)];
  return typeof name === "string" ? name : null;
}

/** In the order of the questionnaire, without its name; none where nothing else was told. */
export function projectLines(worded: Worded, project: PublicProject): readonly string[] {
  const { model, texts } = worded;
  const question = model.questions.get(PROJECTS);
  const fields = question === undefined ? [] : fieldsOf(model, question);
  const words = texts.questions[PROJECTS]?.fields ?? {};
  return inOrder(project, fields)
    .filter(([id]) => id !== titleOf(model))
    .flatMap(([id, value]) => {
      const label = words[id]?.label ?? id;
      if (typeof value === "string") return `${label} – ${words[id]?.options?.[value] ?? value}`;
      return value.map((entry) => `${label} – ${entryText(worded, id, entry)}`);
    });
}

function titleOf(model: SurveyModel): string {
  const question = model.questions.get(PROJECTS);
  return question?.type === "list" ? (question.title ?? "") : "";
}

/** Documents have their fields by their ids, so that equal ones are equal texts. What is no field any more comes last. */
function inOrder<Value>(
  record: Readonly<Record<string, Value>>,
  fields: readonly { readonly id: string }[],
): readonly (readonly [string, Value])[] {
  const placeOf = (id: string) => {
    const place = fields.findIndex((field) => field.id === id);
    return place < 0 ? fields.length : place;
  };
  return Object.entries(record).toSorted(([one], [other]) => placeOf(one) - placeOf(other));
}

/** One entry: what it names, then what was told of it. */
function entryText({ model, texts }: Worded, list: string, entry: PublicEntry): string {
  const names = surveyNames(model, texts);
  const words = texts.questions[PROJECTS]?.fields?.[list]?.fields ?? {};
  const question = model.questions.get(PROJECTS);
  const field = question && fieldsOf(model, question).find(({ id }) => id === list);
  const parts = inOrder(entry, field?.type === "list" ? field.fields : []).map(([id, value]) => {
    if (typeof value === "number") return words[id]?.levels?.[value] ?? String(value);
    const named = model.questions.has(value) ? names.question(value) : names.lever(value);
    return words[id]?.options?.[value] ?? named;
  });
  return parts.join(" · ");
}
