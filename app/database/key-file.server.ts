// A key that stands beside the database and never in it, so that a copy of the database opens nothing that it seals.
import { randomBytes } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { StartRefusal } from "./start-refusal.server.ts";

const KEY_BYTES = 32;
const OWNER_ALONE = 0o600;

function keyPath(database: string): string {
  return `${database}.key`;
}

/**
 * The key of a database, made the first time; one of this process alone for a database in memory. A file that holds
 * something else stops the start with a StartRefusal.
 */
export function openKey(database: string): string {
  const fresh = randomBytes(KEY_BYTES).toString("base64url");
  if (database === ":memory:") return fresh;
  mkdirSync(dirname(database), { recursive: true });
  try {
    // Of two processes that start together, the second finds the file of the first.
    writeFileSync(keyPath(database), fresh, { flag: "wx", mode: OWNER_ALONE, flush: true });
    return fresh;
  } catch (error) {
    if (!isThere(error)) throw error;
    return readKey(keyPath(database));
  }
}

function readKey(path: string): string {
  const text = readFileSync(path, "utf8");
  if (Buffer.from(text, "base64url").length !== KEY_BYTES)
    throw new StartRefusal(
      `${path} holds no key. Move it away: another one is made, and the mails that it sealed are given up.`,
    );
  return text;
}

function isThere(error: unknown): boolean {
  return error instanceof Error && Reflect.get(error, "code") === "EEXIST";
}
