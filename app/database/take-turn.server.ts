// One process at a time: the lock of a small database, which the system drops with its process, whatever ended it.
import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import Database from "better-sqlite3";

const PATIENCE_MS = 300_000;

/** Waits until nobody else holds `path`, then holds it until the given function is called or the process ends. */
export function takeTurn(path: string): () => void {
  mkdirSync(dirname(path), { recursive: true });
  const lock = new Database(path, { timeout: PATIENCE_MS });
  lock.exec("BEGIN EXCLUSIVE");
  return () => lock.close();
}
