import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";

/** Every file below a folder, sorted by path; a file stands for itself, what does not exist for nothing. */
export function filesUnder(path: string): string[] {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats === undefined) return [];
  if (stats.isFile()) return [path];
  return readdirSync(path, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
