// `schemas`: writes the JSON Schemas of the format, which the files of every questionnaire name.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { jsonSchemas } from "../../domain/survey/json-schemas.ts";

const FOLDER = join(import.meta.dirname, "../../../public/schemas");

export function writeSchemas(): number {
  mkdirSync(FOLDER, { recursive: true });
  for (const [name, content] of Object.entries(jsonSchemas())) {
    writeFileSync(join(FOLDER, name), content);
    process.stdout.write(`public/schemas/${name}\n`);
  }
  return 0;
}
