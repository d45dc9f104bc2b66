// What a ZIP holds, unpacked by the real unzip.
import { execFileSync } from "node:child_process";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { filesUnder } from "../../app/commands/files-under.server.ts";
import { temporaryFolder } from "../setup/temporary-folder.ts";

export interface ArchivedFile {
  /** Within the archive. */
  readonly name: string;
  readonly text: string;
}

/** Throws for what unzip refuses. */
export function filesIn(zip: Uint8Array): readonly ArchivedFile[] {
  const folder = temporaryFolder();
  try {
    const [archive, inside] = [join(folder, "archive.zip"), join(folder, "inside")];
    writeFileSync(archive, zip);
    execFileSync("unzip", ["-qq", archive, "-d", inside]);
    return filesUnder(inside).map((file) => ({
      name: relative(inside, file),
      text: readFileSync(file, "utf8"),
    }));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
