// Files that have to outlive a loss of power: a file is flushed by itself, and its name by flushing the folder it is in.
import { createHash } from "node:crypto";
import { closeSync, fsyncSync, openSync, readSync } from "node:fs";

const CHUNK_BYTES = 1 << 20;

/** Flushes a file, or with the path of a folder the names in it. */
export function flush(path: string): void {
  const file = openSync(path, "r");
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** In hexadecimal; read piece by piece, a database may be larger than the memory. */
export function sha256Of(path: string): string {
  const hash = createHash("sha256");
  const chunk = Buffer.allocUnsafe(CHUNK_BYTES);
  const file = openSync(path, "r");
  try {
    for (let read = -1; read !== 0; ) {
      read = readSync(file, chunk);
      hash.update(chunk.subarray(0, read));
    }
  } finally {
    closeSync(file);
  }
  return hash.digest("hex");
}

/** `2026-11-23T08-15-30Z`: to the second, in UTC, sorts by time and holds no sign that a file system refuses. */
export function dateForFileName(date: Date): string {
  return `${date.toISOString().slice(0, 19).replaceAll(":", "-")}Z`;
}
