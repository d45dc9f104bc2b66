// From the JSON files of a folder to a definition, or to sentences that say what does not fit the format and where.
// The format itself is zod; `lintDefinition` then checks what a format cannot: that the parts agree.
import type { z } from "zod";
import { type Result, refused } from "../result.ts";
import type { Finding } from "./finding.ts";
import { formatFindings } from "./format-findings.ts";
import { leversSchema } from "./levers.schema.ts";
import { surveySchema } from "./survey.schema.ts";
import type { SurveyDefinition } from "./survey-model.ts";
import { type Texts, textsSchema } from "./texts.schema.ts";

export interface DefinitionFiles {
  readonly survey: unknown;
  readonly levers: unknown;
  /** Locale -> content of `texts.<locale>.json`. */
  readonly texts: Readonly<Record<string, unknown>>;
}

export function parseDefinition(files: DefinitionFiles): Result<SurveyDefinition, readonly Finding[]> {
  const findings: Finding[] = [];
  const parse = <T>(schema: z.ZodType<T>, file: string, content: unknown): T | undefined => {
    const parsed = schema.safeParse(content);
    if (!parsed.success) findings.push(...formatFindings(file, parsed.error.issues));
    return parsed.data;
  };
  const survey = parse(surveySchema, "survey.json", files.survey);
  const levers = parse(leversSchema, "levers.json", files.levers);
  const texts: Record<string, Texts> = {};
  for (const [locale, content] of Object.entries(files.texts)) {
    const parsed = parse(textsSchema, `texts.${locale}.json`, content);
    if (parsed) texts[locale] = parsed;
  }
  if (survey === undefined || levers === undefined || findings.length > 0) return refused(findings);
  return { ok: true, value: { survey, levers: levers.levers, texts } };
}
