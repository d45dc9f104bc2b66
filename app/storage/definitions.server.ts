// The questionnaires of a running server: the folders of the disk, checked, and the older versions that answers are
// pinned to, from the database. Nothing is parsed again after the start.
import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Finding } from "../domain/survey/finding.ts";
import { lintDefinition } from "../domain/survey/lint-definition.ts";
import { type DefinitionFiles, parseDefinition } from "../domain/survey/parse-definition.ts";
import { compileSurvey, type SurveyModel } from "../domain/survey/survey-model.ts";
import { listDefinitionFolders, readDefinitionFolder } from "./definition-folders.server.ts";
import {
  contentHash,
  type DefinitionContent,
  type DefinitionVersionStore,
} from "./definition-versions.server.ts";
import { StartRefusal } from "./start-refusal.server.ts";

export interface Definitions {
  /** What a new assessment can be started with, in order of folder name. */
  readonly list: () => readonly SurveyModel[];
  readonly getCurrent: (surveyId: string) => SurveyModel | undefined;
  /** Current or older; undefined for a version that nobody ever answered. */
  readonly getVersion: (surveyId: string, version: string) => SurveyModel | undefined;
}

/** Refuses to start on a folder that fails its check, or whose content changed under a version already served. */
export function loadDefinitions(path: string, versions: DefinitionVersionStore, now: Date): Definitions {
  if (!existsSync(path))
    throw new StartRefusal(`There is no folder of questionnaires at ${path} (DEFINITIONS_PATH).`);
  const current = new Map<string, SurveyModel>();
  const all = new Map<string, SurveyModel>();
  for (const name of listDefinitionFolders(path)) {
    const { files, unreadable } = readDefinitionFolder(path, name);
    const model = currentModel(join(path, name), files, unreadable);
    const { id, version } = model.survey;
    if (id !== name)
      throw new StartRefusal(
        `${join(path, name, "survey.json")}: the id is "${id}" and the folder is "${name}"; they must be the same.`,
      );
    recordVersion({ surveyId: id, version, content: files }, versions, now);
    current.set(id, model);
    all.set(keyOf(id, version), model);
  }
  for (const { surveyId, version, content } of versions.listPinned()) {
    const key = keyOf(surveyId, version);
    if (!all.has(key)) all.set(key, parsedModel(`${key} in the database`, content as DefinitionFiles));
  }
  return {
    list: () => [...current.values()],
    getCurrent: (surveyId) => current.get(surveyId),
    getVersion: (surveyId, version) => all.get(keyOf(surveyId, version)),
  };
}

function keyOf(surveyId: string, version: string): string {
  return `${surveyId}@${version}`;
}

function currentModel(where: string, files: DefinitionFiles, unreadable: readonly Finding[]): SurveyModel {
  if (unreadable.length > 0) throw refusal(where, unreadable);
  const model = parsedModel(where, files);
  const errors = lintDefinition(model.definition).filter((finding) => finding.severity === "error");
  if (errors.length > 0) throw refusal(where, errors);
  return model;
}

/** Without the lint: what was served once stays readable when a rule is added. */
function parsedModel(where: string, files: DefinitionFiles): SurveyModel {
  const parsed = parseDefinition(files);
  if (!parsed.ok) throw refusal(where, parsed.reason);
  return compileSurvey(parsed.value);
}

function refusal(where: string, findings: readonly Finding[]): StartRefusal {
  const lines = findings.map(
    ({ file, path, message, rule }) => `  ${[file, path].filter(Boolean).join(" ")}: ${message} (${rule})`,
  );
  return new StartRefusal(`The questionnaire ${where} cannot be served:\n${lines.join("\n")}`);
}

function recordVersion(served: DefinitionContent, versions: DefinitionVersionStore, now: Date): void {
  const stored = versions.getHash(served.surveyId, served.version);
  if (stored === undefined) versions.create(served, now);
  else if (stored !== contentHash(served.content)) throw changedVersion(served);
}

function changedVersion(served: DefinitionContent): StartRefusal {
  return new StartRefusal(
    `The questionnaire ${served.surveyId} changed but is still version ${served.version}, which was already served and may hold answers. ` +
      "Give it a new version number in survey.json, or put its files back as they were.",
  );
}
