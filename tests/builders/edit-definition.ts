// The files of a questionnaire on the disk, changed as a test says: nothing is checked here.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Survey } from "../../app/domain/survey/survey.schema.ts";
import type { Texts } from "../../app/domain/survey/texts.schema.ts";

export const SURVEY = "metropoles-numeriques";

/** The parts that tests change, as JSON. */
export interface EditableDefinition {
  readonly survey: Survey;
  readonly french: Texts;
}

export function editDefinition(
  path: string,
  edit: (definition: EditableDefinition) => void,
  name: string = SURVEY,
): void {
  const files = { survey: join(path, name, "survey.json"), french: join(path, name, "texts.fr.json") };
  const definition = { survey: readJson(files.survey) as Survey, french: readJson(files.french) as Texts };
  edit(definition);
  writeFileSync(files.survey, JSON.stringify(definition.survey));
  writeFileSync(files.french, JSON.stringify(definition.french));
}

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(file, "utf8"));
}
