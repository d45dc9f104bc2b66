// The questionnaires of a running server: the folders of the disk, checked, and the older versions that answers are
// pinned to, from the database. Each is parsed once: at the start, or when it is first asked for, since another process may have pinned
// something to it meanwhile.
import { existsSync } from "node:fs";
import { join } from "node:path";
import { StartRefusal } from "../database/start-refusal.server.ts";
import { checkDefinition } from "../domain/authoring/check-definition.ts";
import { accepted, type Result } from "../domain/result.ts";
import type { Finding } from "../domain/survey/finding.ts";
import type { Migration } from "../domain/survey/migration.schema.ts";
import { type DefinitionFiles, parseDefinition } from "../domain/survey/parse-definition.ts";
import { compileSurvey, type SurveyModel } from "../domain/survey/survey-model.ts";
import {
  type DefinitionFolder,
  listDefinitionFolders,
  readDefinitionFolder,
} from "./definition-folders.store.server.ts";
import {
  contentHash,
  type DefinitionContent,
  type DefinitionVersionStore,
} from "./definition-versions.store.server.ts";

export interface Definitions {
  /** What a new assessment can be started with, in order of folder name. */
  readonly list: () => readonly SurveyModel[];
  readonly getCurrent: (surveyId: string) => SurveyModel | undefined;
  /**
   * Current or older, or pinned by another process since; undefined for a version that nobody ever answered and no edition is pinned to,
   * and for one that does not fit the format of today.
   */
  readonly getVersion: (surveyId: string, version: string) => SurveyModel | undefined;
  /** Also one that nobody is pinned to; refused with what does not fit the format of today. Null when it was never served. */
  readonly load: (surveyId: string, version: string) => Result<SurveyModel, readonly Finding[]> | null;
  /** How answers move between versions, as the folder of the questionnaire says. */
  readonly listMigrations: (surveyId: string) => readonly Migration[];
}

interface ServedDefinition {
  readonly model: SurveyModel;
  readonly migrations: readonly Migration[];
}

/** Refuses to start on a folder that fails its check, or whose content changed under a version that an assessment is pinned to. */
export function loadDefinitions(path: string, versions: DefinitionVersionStore, now: Date): Definitions {
  if (!existsSync(path))
    throw new StartRefusal(`There is no folder of questionnaires at ${path} (DEFINITIONS_PATH).`);
  const served = new Map<string, ServedDefinition>();
  const all = new Map<string, SurveyModel>();
  /** What the database holds of a version, kept from then on. */
  const readFrom = (key: string, content: unknown): Result<SurveyModel, readonly Finding[]> => {
    const parsed = parseDefinition(content as DefinitionFiles);
    if (!parsed.ok) return parsed;
    const model = compileSurvey(parsed.value);
    all.set(key, model);
    return accepted(model);
  };
  for (const name of listDefinitionFolders(path)) {
    const folder = readDefinitionFolder(path, name);
    const definition = servedDefinition(join(path, name), folder);
    const { id, version } = definition.model.survey;
    recordVersion({ surveyId: id, version, content: folder.files }, versions, now);
    served.set(id, definition);
    all.set(keyOf(id, version), definition.model);
  }
  for (const { surveyId, version, content } of versions.listPinned()) {
    const key = keyOf(surveyId, version);
    if (!all.has(key)) all.set(key, olderModel(key, content as DefinitionFiles));
  }
  return {
    list: () => [...served.values()].map(({ model }) => model),
    getCurrent: (surveyId) => served.get(surveyId)?.model,
    getVersion: (surveyId, version) => {
      const key = keyOf(surveyId, version);
      const known = all.get(key);
      const pinned = known === undefined ? versions.getPinned(surveyId, version) : undefined;
      if (pinned === undefined) return known;
      const read = readFrom(key, pinned);
      return read.ok ? read.value : undefined;
    },
    load: (surveyId, version) => {
      const key = keyOf(surveyId, version);
      const known = all.get(key);
      if (known !== undefined) return accepted(known);
      const content = versions.getContent(surveyId, version);
      return content === undefined ? null : readFrom(key, content);
    },
    listMigrations: (surveyId) => served.get(surveyId)?.migrations ?? [],
  };
}

function keyOf(surveyId: string, version: string): string {
  return `${surveyId}@${version}`;
}

function servedDefinition(where: string, folder: DefinitionFolder): ServedDefinition {
  if (folder.unreadable.length > 0) throw refusal(where, folder.unreadable);
  const { model, migrations, findings } = checkDefinition(folder);
  const errors = findings.filter(({ severity }) => severity === "error");
  if (model === undefined || errors.length > 0) throw refusal(where, errors);
  if (model.survey.id === folder.name) return { model, migrations };
  throw new StartRefusal(
    `${join(where, "survey.json")}: the id is "${model.survey.id}" and the folder is "${folder.name}"; they must be the same.`,
  );
}

/** Without the lint: what was served once stays readable when a rule is added. */
function olderModel(version: string, files: DefinitionFiles): SurveyModel {
  const parsed = parseDefinition(files);
  if (!parsed.ok) throw refusal(`${version} in the database`, parsed.reason);
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
  else if (stored !== contentHash(served.content) && !versions.replaceUnpinned(served, now))
    throw changedVersion(served);
}

function changedVersion(served: DefinitionContent): StartRefusal {
  return new StartRefusal(
    `The questionnaire ${served.surveyId} changed but is still version ${served.version}, to which assessments are pinned. ` +
      "Give it a new version number in survey.json, or put its files back as they were.",
  );
}
