// Finds and reads the questionnaire folder that a command names: by its name in survey-definitions/, or by its path.
import { existsSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import type { Finding } from "../../domain/survey/finding.ts";
import { parseDefinition } from "../../domain/survey/parse-definition.ts";
import { compileSurvey, type SurveyModel } from "../../domain/survey/survey-model.ts";
import {
  type DefinitionFolder,
  listDefinitionFolders,
  readDefinitionFolder,
} from "../../record/definition-folders.store.server.ts";
import { CommandRefusal } from "./command-refusal.server.ts";

export const DEFINITIONS = join(import.meta.dirname, "../../../survey-definitions");

export function readFolder(given: string): DefinitionFolder {
  const places = [join(DEFINITIONS, given), resolve(given)];
  const folder = places.find((place) => existsSync(join(place, "survey.json")));
  if (folder === undefined)
    throw new CommandRefusal(
      `There is no questionnaire "${given}". There are: ${listDefinitionFolders(DEFINITIONS).join(", ")}.`,
    );
  return readDefinitionFolder(dirname(folder), basename(folder));
}

export function readModel(given: string): SurveyModel {
  const { files, unreadable } = readFolder(given);
  const parsed = parseDefinition(files);
  if (unreadable.length > 0 || !parsed.ok)
    throw new CommandRefusal(
      `The questionnaire "${given}" cannot be read; \`npm run survey -- check ${given}\` says why.`,
    );
  return compileSurvey(parsed.value);
}

/** `texts.fr.json /roles/elu/label: …` */
export function sentenceOf({ severity, file, path, message, rule }: Finding): string {
  const place = [file, path].filter((part) => part !== "").join(" ");
  return `  ${severity === "advice" ? "advice  " : ""}${place}: ${message} (${rule})`;
}
