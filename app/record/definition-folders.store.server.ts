// Reads questionnaire folders from the disk, as they are: nothing is judged here but that the files are there and are
// JSON in UTF-8. A folder is a questionnaire when it holds a survey.json.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Finding } from "../domain/survey/finding.ts";
import type { DefinitionFiles } from "../domain/survey/parse-definition.ts";

export interface DefinitionFolder {
  /** Name of the folder, which is also the id of the questionnaire. */
  readonly name: string;
  readonly files: DefinitionFiles;
  /** File name -> content, of `examples/` and `migrations/`; empty when there is none. */
  readonly examples: Readonly<Record<string, unknown>>;
  readonly migrations: Readonly<Record<string, unknown>>;
  /** Files that are missing or are not JSON; the content of such a file is undefined. */
  readonly unreadable: readonly Finding[];
}

const TEXTS = /^texts\.(.+)\.json$/;

/** Names of the questionnaire folders, sorted. */
export function listDefinitionFolders(path: string): readonly string[] {
  const entries = readdirSync(path, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory() && existsSync(join(path, entry.name, "survey.json")))
    .map((entry) => entry.name)
    .sort();
}

export function readDefinitionFolder(path: string, name: string): DefinitionFolder {
  const folder = join(path, name);
  const unreadable: Finding[] = [];
  const read = (file: string): unknown => readJson(folder, file, unreadable);
  const readAll = (under: string) =>
    Object.fromEntries(jsonFilesIn(join(folder, under)).map((file) => [file, read(join(under, file))]));
  const texts = jsonFilesIn(folder).flatMap((file) => {
    const locale = TEXTS.exec(file)?.[1];
    return locale === undefined ? [] : [[locale, read(file)] as const];
  });
  const files = {
    survey: read("survey.json"),
    levers: read("levers.json"),
    texts: Object.fromEntries(texts),
  };
  return { name, files, examples: readAll("examples"), migrations: readAll("migrations"), unreadable };
}

function jsonFilesIn(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => file.endsWith(".json"))
    .sort();
}

function readJson(folder: string, file: string, unreadable: Finding[]): unknown {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(readFileSync(join(folder, file))));
  } catch (error) {
    const message = whyUnreadable(file, error);
    unreadable.push({ rule: "readable", file, path: "", message, severity: "error" });
    return undefined;
  }
}

function whyUnreadable(file: string, error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const code = "code" in error ? error.code : undefined;
  if (code === "ENOENT") return `The file ${file} is missing.`;
  if (code === "ERR_ENCODING_INVALID_ENCODED_DATA") return "This is not UTF-8; save the file in UTF-8.";
  return error instanceof SyntaxError ? `This is not JSON: ${error.message}.` : error.message;
}
