// A folder of questionnaires on the disk, made from a real one and changed as the test says.
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { type EditableDefinition, editDefinition, SURVEY } from "./edit-definition.ts";

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
