// `npm run audit -- verify`: whether the history of every assessment is whole and ends in the stored answers. One line
// for each that is not, with its first bad entry. Exit codes: 0 all is intact, 1 something is broken, 2 nothing was read.
import { existsSync } from "node:fs";
import { closeDatabase } from "../database/open-database.server.ts";
import { StartRefusal } from "../database/start-refusal.server.ts";
import { startRefusalOf } from "../database/start-refusal-of.server.ts";
import type { HistoryFault } from "../domain/history/verify-history.ts";
import {
  type BrokenHistory,
  type VerifiedHistories,
  verifyHistories,
} from "../history/verify-histories.server.ts";
import { openStores } from "../wiring/open-stores.server.ts";
import { settingsOrExit } from "./start-or-exit.server.ts";

const USAGE = `What to do with the history:
  npm run audit -- verify   check every entry and that the newest ones are the stored answers`;

process.exitCode = run(process.argv.slice(2));

function run([verb, ...others]: readonly string[]): number {
  if (verb !== "verify" || others.length > 0) return say(USAGE);
  const { DATABASE_PATH } = settingsOrExit();
  if (!existsSync(DATABASE_PATH)) return say(`There is no database at ${DATABASE_PATH}.`);
  try {
    return report(verified(DATABASE_PATH));
  } catch (error) {
    if (error instanceof StartRefusal) return say(error.message);
    throw error;
  }
}

function verified(path: string): VerifiedHistories {
  const stores = opened(path);
  try {
    // One moment of the database, although a server may be writing to it.
    return stores.db.transaction(() => verifyHistories(stores))();
  } finally {
    closeDatabase(stores.db);
  }
}

function opened(path: string): ReturnType<typeof openStores> {
  try {
    return openStores(path, new Date());
  } catch (error) {
    throw startRefusalOf(error, path);
  }
}

function report({ entries, assessments, broken }: VerifiedHistories): number {
  const lines = broken.map(sentenceOf);
  const intact = `${counted(entries, "entry", "entries")}, ${counted(assessments, "assessment", "assessments")}: intact`;
  process.stdout.write(`${(lines.length === 0 ? [intact] : lines).join("\n")}\n`);
  return lines.length === 0 ? 0 : 1;
}

function sentenceOf({ assessmentId, address, fault }: BrokenHistory): string {
  return `assessment ${assessmentId} (${address}): ${faultSentence(fault)}`;
}

function faultSentence(fault: HistoryFault): string {
  switch (fault.code) {
    case "missing":
      return `entry ${fault.position} comes where another was, an entry before it is missing`;
    case "link":
      return `entry ${fault.position} does not follow the one before it`;
    case "hash":
      return `entry ${fault.position} was changed`;
    case "answer":
    case "section":
    case "finalisation":
    case "file":
      return fault.position === null
        ? `${fault.code} ${fault.subject} has no entry`
        : `${fault.code} ${fault.subject} is not what entry ${fault.position} says, the newest about it`;
  }
}

function counted(count: number, one: string, several: string): string {
  return `${count} ${count === 1 ? one : several}`;
}

function say(sentence: string): number {
  process.stderr.write(`${sentence}\n`);
  return 2;
}
