// What an identifier looks like: kebab-case words, joined by dots where a family is named ("steering.elected-lead").
// Ids travel and are stored; words are looked up last, so an id never changes meaning (methodology C0).
import { z } from "zod";

const KEBAB_PATH = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)*$/;

export const idSchema = z
  .string()
  .max(80)
  .regex(KEBAB_PATH, "an id is made of lower-case letters, digits and hyphens, with dots between families")
  .meta({ id: "Id", description: "Kebab-case identifier; dots separate a family from its member." });

export const localeSchema = z.enum(["fr", "en"]).meta({ description: "Languages the interface speaks." });

/** Semantic version of a questionnaire: patch = wording, minor = added question, major = changed meaning. */
export const versionSchema = z.string().regex(/^\d+\.\d+\.\d+$/, "a version is three numbers, such as 1.0.0");

export type Locale = z.infer<typeof localeSchema>;
