// The questionnaires of the project as the benchmark reads them, straight from their folders.
import { readdirSync, readFileSync } from "node:fs";
import type { DefinitionFiles } from "../../app/domain/survey/parse-definition.ts";

const FOLDER = new URL("../../survey-definitions/", import.meta.url);

export function questionnaireIds(): readonly string[] {
  return readdirSync(FOLDER, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .toSorted();
}

/** Structure and levers; without words, which neither engine needs to ask, check and score. */
export function questionnaireFiles(id: string): DefinitionFiles {
  return { survey: read(`${id}/survey.json`), levers: read(`${id}/levers.json`), texts: {} };
}

function read(path: string): unknown {
  return JSON.parse(readFileSync(new URL(path, FOLDER), "utf8"));
}
