// Reads a JSON file that a person names on the command line.
import { readFileSync } from "node:fs";
import type { z } from "zod";
import { formatFindings } from "../../domain/survey/format-findings.ts";
import { CommandRefusal } from "./command-refusal.server.ts";
import { sentenceOf } from "./survey-folder.server.ts";

export function readJsonFile<T>(file: string, schema: z.ZodType<T>): T {
  const parsed = schema.safeParse(contentOf(file));
  if (parsed.success) return parsed.data;
  const sentences = formatFindings(file, parsed.error.issues).map(sentenceOf);
  throw new CommandRefusal(`${file} does not have the expected shape:\n${sentences.join("\n")}`);
}

function contentOf(file: string): unknown {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(readFileSync(file)));
  } catch (error) {
    const isAbsent = error instanceof Error && "code" in error && error.code === "ENOENT";
    throw new CommandRefusal(
      isAbsent ? `There is no file ${file}.` : `${file} cannot be read as JSON: ${String(error)}`,
    );
  }
}
