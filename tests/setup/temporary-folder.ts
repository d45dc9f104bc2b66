import { accessSync, constants, existsSync, mkdtempSync, statfsSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const IN_MEMORY = "/dev/shm";
const ROOM_IN_BYTES = 2_000_000_000;

/** A new folder for what tests write: in memory where the system has room there, so that none of them waits for a disk. */
export function temporaryFolder(): string {
  return mkdtempSync(join(hasRoom(IN_MEMORY) ? IN_MEMORY : tmpdir(), "barometre-tests-"));
}

function hasRoom(folder: string): boolean {
  if (!existsSync(folder)) return false;
  try {
    accessSync(folder, constants.W_OK);
  } catch {
    return false;
  }
  const { bavail, bsize } = statfsSync(folder);
  return bavail * bsize > ROOM_IN_BYTES;
}
