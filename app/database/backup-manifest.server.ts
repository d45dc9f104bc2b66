// The manifest beside a copy: what the copy was when it was made, so that a restore can tell whether it still is.
import { closeSync, existsSync, fsyncSync, openSync, readFileSync, writeFileSync } from "node:fs";
import { z } from "zod";
import { CopyRefusal } from "./copy-refusal.server.ts";

const manifestSchema = z.strictObject({
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  bytes: z.int().min(1),
  madeAt: z.iso.datetime(),
  /** Number of the last migration that the database had gone through. */
  migration: z.int().min(1),
  /** Version of the program that made the copy. */
  app: z.string().min(1),
  assessments: z.int().min(0),
  answers: z.int().min(0),
});

export type BackupManifest = Readonly<z.output<typeof manifestSchema>>;

export function manifestPath(copy: string): string {
  return `${copy}.manifest.json`;
}

/** Flushed to the disk. Never over another one: who writes the manifest owns the name of the copy. */
export function createManifest(copy: string, manifest: BackupManifest): void {
  const file = openSync(manifestPath(copy), "wx");
  try {
    writeFileSync(file, `${JSON.stringify(manifest, null, 2)}\n`);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

export function getManifest(copy: string): BackupManifest {
  const path = manifestPath(copy);
  if (!existsSync(path))
    throw new CopyRefusal(
      `There is no manifest ${path}: without it nobody can tell whether the copy is whole.`,
    );
  const parsed = manifestSchema.safeParse(contentOf(path));
  if (!parsed.success) throw new CopyRefusal(`${path} is not a manifest that \`npm run backup\` wrote.`);
  return parsed.data;
}

/** Undefined when it is no JSON, which no manifest is. */
function contentOf(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch {
    return undefined;
  }
}
