// `schemas`: writes the JSON Schemas of the format, which the files of every questionnaire name, and that of public documents.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { publicDocumentJsonSchema } from "../../domain/publication/public-document.schema.ts";
import { jsonSchemas } from "../../domain/survey/json-schemas.ts";

const FOLDER = join(import.meta.dirname, "../../../public/schemas");

/** File name -> content. */
export function servedSchemas(): Readonly<Record<string, string>> {
  return { ...jsonSchemas(), "public-document.schema.json": publicDocumentJsonSchema() };
}

export function writeSchemas(): number {
  mkdirSync(FOLDER, { recursive: true });
  for (const [name, content] of Object.entries(servedSchemas())) {
    writeFileSync(join(FOLDER, name), content);
    process.stdout.write(`public/schemas/${name}\n`);
  }
  return 0;
}
