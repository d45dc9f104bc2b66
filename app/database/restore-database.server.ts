// Puts a copy in the place of the database. The copy is copied once more, beside the database, and that very file is
// checked and then renamed: at each moment there is one whole database under the name, the old one or the new one.
import { copyFileSync, existsSync, linkSync, mkdirSync, renameSync, rmSync, statSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { type BackupManifest, getManifest } from "./backup-manifest.server.ts";
import { checkCopy, hasDatabaseHeader } from "./check-copy.server.ts";
import { CopyRefusal } from "./copy-refusal.server.ts";
import { dateForFileName, flush, sha256Of } from "./durable-files.server.ts";
import { lockAlone } from "./lock-alone.server.ts";

/** What SQLite keeps beside a database; left to a copy it would be taken for the copy's own. */
const COMPANIONS = ["-wal", "-shm", "-journal"];

export interface Restore {
  readonly from: string;
  readonly to: string;
  readonly now: Date;
  readonly migrationsFolder: string;
}
export interface Restored {
  readonly manifest: BackupManifest;
  /** Where the database that was there is kept; null when there was none. */
  readonly aside: string | null;
}

/** Throws a CopyRefusal, with everything left as it was, when the copy is not whole or the database is in use. */
export function restoreDatabase({ from, to, now, migrationsFolder }: Restore): Restored {
  const manifest = checkBeforeCopying(from, to);
  mkdirSync(dirname(to), { recursive: true });
  const part = `${to}.part-${process.pid}`;
  try {
    copyFileSync(from, part);
    flush(part);
    if (sha256Of(part) !== manifest.sha256)
      throw new CopyRefusal(`${from} is not what its manifest says: its SHA-256 is another one.`);
    const { migration } = checkCopy({ path: part, name: from, migrationsFolder });
    if (migration !== manifest.migration)
      throw new CopyRefusal(
        `${from} is at migration ${migration} and its manifest says ${manifest.migration}.`,
      );
    return { manifest, aside: putInPlace(part, to, now) };
  } finally {
    for (const end of ["", ...COMPANIONS]) rmSync(part + end, { force: true });
  }
}

function checkBeforeCopying(from: string, to: string): BackupManifest {
  const stats = statSync(from, { throwIfNoEntry: false });
  if (!stats?.isFile()) throw new CopyRefusal(`There is no file ${from}.`);
  if (resolve(from) === resolve(to))
    throw new CopyRefusal(`${from} is the database itself, not a copy of it.`);
  if (!hasDatabaseHeader(from)) throw new CopyRefusal(`${from} is not an SQLite database.`);
  const manifest = getManifest(from);
  if (stats.size !== manifest.bytes)
    throw new CopyRefusal(
      `${from} is ${stats.size} bytes long and its manifest says ${manifest.bytes}: it is not whole, or another file.`,
    );
  return manifest;
}

function putInPlace(part: string, to: string, now: Date): string | null {
  const isThere = existsSync(to);
  const aside = `${to}.before-${dateForFileName(now)}`;
  if (existsSync(aside)) throw new CopyRefusal(`${aside} is there already: restore again in a second.`);
  const lock = isThere ? lockAlone(to) : null;
  try {
    // A second name before the first one is given away: there is no moment without a database, in which a server
    // that starts would make an empty one.
    if (isThere) linkSync(to, aside);
    else keepCompanions(to, aside);
    renameSync(part, to);
    flush(dirname(to));
  } finally {
    lock?.close();
  }
  return isThere ? aside : null;
}

/** Of a database that was removed by hand. Where there is a database, the lock folded its journal and closes without one. */
function keepCompanions(to: string, aside: string): void {
  for (const end of COMPANIONS) if (existsSync(to + end)) renameSync(to + end, aside + end);
}
