// The questionnaires of the project as they are on the disk, for tests that read or break them.
import { join } from "node:path";
import { parseDefinition } from "../../app/domain/survey/parse-definition.ts";
import { compileSurvey, type SurveyModel } from "../../app/domain/survey/survey-model.ts";
import {
  type DefinitionFolder,
  readDefinitionFolder,
} from "../../app/record/definition-folders.store.server.ts";

export const DEFINITIONS = join(import.meta.dirname, "../../survey-definitions");

export function folderOf(id: string): DefinitionFolder {
  return readDefinitionFolder(DEFINITIONS, id);
}

export function filesOf(id: string): DefinitionFolder["files"] {
  return folderOf(id).files;
}

export function modelOf(id: string): SurveyModel {
  const parsed = parseDefinition(filesOf(id));
  if (!parsed.ok) throw new Error(`${id} does not fit the format`);
  return compileSurvey(parsed.value);
}
