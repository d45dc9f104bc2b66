// The data that travels with the program: real métropoles from public sources, and fictional ones to look at.
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { SEED_FOLDER } from "../database/project-folders.server.ts";
import type { OtherNames } from "../domain/directory/body-names.ts";
import { parseEditionName } from "../domain/editions/edition.ts";
import { CONFIDENCES } from "../domain/questions/answer.ts";

const communeSchema = z.object({
  insee: z.string().length(5),
  name: z.string().min(1),
  municipalPopulation: z.int().min(0),
  postcodes: z.array(z.string().regex(/^\d{5}$/)),
});
const metropoleSchema = z.object({
  siren: z.string().regex(/^\d{9}$/),
  name: z.string().min(1),
  municipalPopulation: z.int().min(0),
  /** Fictional ones have none, and some real ones in the source. */
  metropoleSince: z.iso.date().nullish(),
  communes: z.array(communeSchema),
});
const directorySchema = z.object({ source: z.string().min(1), metropoles: z.array(metropoleSchema) });

const ofBody = z.strictObject({ name: z.string().min(1), siren: z.string().regex(/^\d{9}$/) });
const otherNamesSchema = z.strictObject({
  source: z.string().min(1),
  former: z.array(z.strictObject({ name: z.string().min(1), insee: z.string().length(5) })),
  territories: z.array(ofBody),
  shortNames: z.array(ofBody),
});

const answerSchema = z.discriminatedUnion("state", [
  z.strictObject({ state: z.literal("answered"), value: z.json() }),
  z.strictObject({ state: z.literal("dk") }),
  z.strictObject({ state: z.literal("na"), reason: z.string().min(1) }),
]);
const contentSchema = z.strictObject({
  answer: answerSchema,
  confidence: z.enum(CONFIDENCES).nullable(),
  publicText: z.string(),
  evidence: z.array(z.strictObject({ title: z.string(), url: z.url({ protocol: /^https$/ }) })),
});
const editionSchema = z.string().transform((name, context) => {
  const place = parseEditionName(name);
  if (place !== null) return place;
  context.addIssue("an edition is a year, such as 2026, or 2026-2");
  return z.NEVER;
});
const demonstrationSchema = z.strictObject({
  source: z.string().min(1),
  survey: z.string().min(1),
  metropoles: z.array(
    metropoleSchema.extend({
      editions: z.array(
        z.strictObject({
          edition: editionSchema,
          date: z.iso.date(),
          answers: z.record(z.string(), contentSchema),
        }),
      ),
    }),
  ),
});

export type SeedMetropole = z.infer<typeof metropoleSchema>;
export type DirectorySeed = z.infer<typeof directorySchema>;
export type DemonstrationSeed = z.infer<typeof demonstrationSchema>;
export type SeedAnswer = z.infer<typeof contentSchema>;

export interface SeedFile<Content> {
  /** SHA-256 in hex of the file. */
  readonly contentHash: string;
  /** Parsed when it is asked for: most starts find that the file was loaded before. */
  readonly read: () => Content;
}

/** By what else the bodies of the directory are looked for. */
export function openOtherNames(): SeedFile<OtherNames & { readonly source: string }> {
  return openSeed("other-names.json", otherNamesSchema);
}

export function openDirectorySeed(): SeedFile<DirectorySeed> {
  return openSeed("metropoles.json", directorySchema);
}

export function openDemonstrationSeed(): SeedFile<DemonstrationSeed> {
  return openSeed("demonstration.json", demonstrationSchema);
}

function openSeed<Content>(file: string, schema: z.ZodType<Content>): SeedFile<Content> {
  const text = readFileSync(join(SEED_FOLDER, file), "utf8");
  return {
    contentHash: createHash("sha256").update(text).digest("hex"),
    read: () => schema.parse(JSON.parse(text)),
  };
}
