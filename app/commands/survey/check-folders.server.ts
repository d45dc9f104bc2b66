// `check [folder]`: says what is to be mended in one questionnaire, or in all of them.
import { checkDefinition } from "../../domain/authoring/check-definition.ts";
import type { Finding } from "../../domain/survey/finding.ts";
import {
  type DefinitionFolder,
  listDefinitionFolders,
} from "../../record/definition-folders.store.server.ts";
import { DEFINITIONS, readFolder, sentenceOf } from "./survey-folder.server.ts";

/** 1 when there is an error; an advice changes nothing. */
export function checkFolders([folder]: readonly string[]): number {
  const folders = folder === undefined ? listDefinitionFolders(DEFINITIONS) : [folder];
  return Math.max(0, ...folders.map(checkFolder));
}

function checkFolder(given: string): number {
  const folder = readFolder(given);
  const findings = findingsOf(folder);
  const errors = findings.filter(({ severity }) => severity === "error").length;
  const verdict =
    errors === 0 ? `holds, with ${Object.keys(folder.examples).length} examples` : `${errors} to mend`;
  process.stdout.write(`${[`${folder.name}: ${verdict}`, ...findings.map(sentenceOf)].join("\n")}\n`);
  return errors === 0 ? 0 : 1;
}

function findingsOf(folder: DefinitionFolder): readonly Finding[] {
  if (folder.unreadable.length > 0) return folder.unreadable;
  const { model, findings } = checkDefinition(folder);
  if (model === undefined || model.survey.id === folder.name) return findings;
  const message = `The folder is called "${folder.name}" and the questionnaire "${model.survey.id}"; they have the same name.`;
  return [{ rule: "folder-name", file: "survey.json", path: "/id", message, severity: "error" }, ...findings];
}
