// Every id is unique in its scope, and none is a word that the pages or the forms use themselves.
import type { Finding } from "../../survey/finding.ts";
import type { Survey } from "../../survey/survey.schema.ts";
import type { SurveyDefinition } from "../../survey/survey-model.ts";
import { fieldPlaces, inLevers, inSurvey, type Path, questionPlaces } from "./report.ts";

/** Pages of an assessment that are no section and no question. */
const STEP_WORDS = new Set(["review", "results"]);
/** Parts of the names of form fields: `entry.0.id`, `entry.0.remove`, `field.team.more`. */
const FORM_WORDS = new Set(["id", "remove", "choice", "more"]);

interface Named {
  readonly id: string;
  readonly path: Path;
}

export function lintIds({ survey, levers }: SurveyDefinition): readonly Finding[] {
  const sections = named(survey.sections, ["sections"]);
  const questions = questionPlaces(survey).map(({ question, path }) => ({
    id: question.id,
    path: [...path, "id"],
  }));
  const again =
    (where: string) =>
    ({ id, path }: Named) =>
      inSurvey("unique-id", path, `"${id}" is already used ${where}; an id names one thing.`);
  return [
    ...scopes(survey).flatMap(repeated).map(again("in this list")),
    ...repeated(sections).map(again("by another section")),
    ...repeated(questions).map(again("by another question, in this section or elsewhere")),
    ...repeated(named(levers, ["levers"])).map(({ id, path }) =>
      inLevers("unique-id", path, `"${id}" is already used by another lever; an id names one thing.`),
    ),
    ...reservedIds(survey, [...sections, ...questions]),
  ];
}

function reservedIds(survey: Survey, steps: readonly Named[]): readonly Finding[] {
  const fields = fieldPlaces(survey).map(({ field, path }) => ({ id: field.id, path: [...path, "id"] }));
  return [
    ...steps
      .filter(({ id }) => STEP_WORDS.has(id))
      .map(({ id, path }) =>
        inSurvey(
          "reserved-id",
          path,
          `"${id}" is the name of a page of every questionnaire; choose another id.`,
        ),
      ),
    ...fields
      .filter(({ id }) => FORM_WORDS.has(id))
      .map(({ id, path }) =>
        inSurvey(
          "reserved-id",
          path,
          `"${id}" is a word of the forms themselves; choose another id for the field.`,
        ),
      ),
  ];
}

function scopes(survey: Survey): readonly (readonly Named[])[] {
  const options = questionPlaces(survey).flatMap(({ question, path }) =>
    "options" in question && Array.isArray(question.options)
      ? [named(question.options, [...path, "options"])]
      : [],
  );
  const fieldOptions = fieldPlaces(survey).flatMap(({ field, path }) =>
    "options" in field && Array.isArray(field.options) ? [named(field.options, [...path, "options"])] : [],
  );
  return [
    named(survey.roles, ["roles"]),
    named(survey.maturityLevels, ["maturityLevels"]),
    named(survey.scoring.lanes, ["scoring", "lanes"]),
    named(survey.readings ?? [], ["readings"]),
    ...fieldLists(survey),
    ...options,
    ...fieldOptions,
  ];
}

/** Fields are told apart inside one list of fields. */
function fieldLists(survey: Survey): readonly (readonly Named[])[] {
  const lists = new Map<string, Named[]>();
  for (const { field, path } of fieldPlaces(survey)) {
    const parent = path.slice(0, -1).join("/");
    lists.set(parent, [...(lists.get(parent) ?? []), { id: field.id, path: [...path, "id"] }]);
  }
  return [...lists.values()];
}

function named(list: readonly (string | { readonly id: string })[], path: Path): readonly Named[] {
  return list.map((item, index) =>
    typeof item === "string"
      ? { id: item, path: [...path, index] }
      : { id: item.id, path: [...path, index, "id"] },
  );
}

/** The second of two, and every later one. */
function repeated(list: readonly Named[]): readonly Named[] {
  const seen = new Set<string>();
  return list.filter(({ id }) => {
    const again = seen.has(id);
    seen.add(id);
    return again;
  });
}
