// A folder of questionnaires on the disk, made from a real one and changed as the test says.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import type { Survey } from "../../app/domain/survey/survey.schema.ts";
import type { Texts } from "../../app/domain/survey/texts.schema.ts";

export const SURVEY = "metropoles-numeriques";

/** The parts that tests change, as JSON: nothing is checked here. */
export interface EditableDefinition {
  readonly survey: Survey;
  readonly french: Texts;
}

/** Path of a folder that holds one questionnaire as its first version, 1.0.0; removed when the test ends. */
export function aDefinitionsFolder(edit: (definition: EditableDefinition) => void = () => undefined): string {
  const path = mkdtempSync(join(tmpdir(), "definitions-"));
  onTestFinished(() => rmSync(path, { recursive: true }));
  cpSync(join("survey-definitions", SURVEY), join(path, SURVEY), { recursive: true });
  rmSync(join(path, SURVEY, "migrations"), { recursive: true });
  editDefinition(path, (definition) => {
    Object.assign(definition.survey, { version: "1.0.0" });
    edit(definition);
  });
  return path;
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
