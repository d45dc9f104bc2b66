import { readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { filesUnder } from "../../app/commands/files-under.server.ts";

const root = join(import.meta.dirname, "../..");

export interface Source {
  /** From the root of the repository, such as "app/root.tsx". */
  readonly path: string;
  readonly text: string;
}

/** The TypeScript of `app/` without its tests. */
export function appSources(): Source[] {
  return filesUnder(join(root, "app"))
    .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file))
    .map((file) => ({ path: relative(root, file), text: readFileSync(file, "utf8") }));
}
