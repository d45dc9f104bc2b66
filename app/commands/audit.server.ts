// `npm run audit -- verify`: whether the history of every assessment is whole and ends in the stored answers, and so the journal
// of the site and what was published. One line for each that is not, with its first bad entry. Exit codes: 0 all is intact, 1 something is broken, 2 nothing was read.
import { existsSync } from "node:fs";
import { closeDatabase } from "../database/open-database.server.ts";
import { StartRefusal } from "../database/start-refusal.server.ts";
import { startRefusalOf } from "../database/start-refusal-of.server.ts";
import { verifyJournal } from "../domain/editions/site-act.ts";
import type { HistoryFault } from "../domain/history/verify-history.ts";
import type { LinkFault, VerifiedLinks } from "../domain/history/verify-links.ts";
import {
  type BrokenHistory,
  type VerifiedHistories,
  verifyHistories,
} from "../history/verify-histories.server.ts";
import { verifyPublications } from "../publication/verify-publications.server.ts";
import type { PublicationFault, VerifiedPublications } from "../publication/verify-publications.view.ts";
import { sha256 } from "../record/history.store.server.ts";
import { openStores } from "../wiring/open-stores.server.ts";
import { settingsOrExit } from "./start-or-exit.server.ts";

const USAGE = `What to do with the history:
  npm run audit -- verify   check every entry of the histories, the journal and the publications, and that
                            the newest ones are the stored answers`;

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

interface Verified {
  readonly histories: VerifiedHistories;
  readonly journal: VerifiedLinks;
  readonly publications: VerifiedPublications;
}

function verified(path: string): Verified {
  const stores = opened(path);
  try {
    // One moment of the database, although a server may be writing to it.
    return stores.db.transaction(() => ({
      histories: verifyHistories(stores),
      journal: verifyJournal(stores.siteActs.readChain(), sha256),
      publications: verifyPublications(stores),
    }))();
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

function report({ histories, journal, publications }: Verified): number {
  const { entries, assessments, broken } = histories;
  const lines = [
    ...broken.map(sentenceOf),
    ...(journal.fault === null ? [] : [`journal: ${linkSentence(journal.fault)}`]),
    ...publications.broken.map(publicationSentence),
  ];
  const intact = `${counted(entries, "entry", "entries")}, ${counted(assessments, "assessment", "assessments")}: intact
journal: ${counted(journal.entries, "act", "acts")}: intact
publications: ${counted(publications.entries, "step", "steps")}, ${counted(publications.documents, "document", "documents")}: intact`;
  process.stdout.write(`${(lines.length === 0 ? [intact] : lines).join("\n")}\n`);
  return lines.length === 0 ? 0 : 1;
}

function publicationSentence(one: PublicationFault): string {
  switch (one.what) {
    case "document":
      return `document ${one.id} is not what its hash says`;
    case "format":
      return `document ${one.id} does not fit its format: ${one.reason}`;
    case "requested":
      return `request to publish ${one.id} holds another document than it asked for`;
    case "request":
      return `request to publish ${one.id}: ${linkSentence(one.fault)}`;
    case "publication":
      return `publication ${one.id}: ${linkSentence(one.fault)}`;
  }
}

function sentenceOf({ assessmentId, address, fault }: BrokenHistory): string {
  return `assessment ${assessmentId} (${address}): ${faultSentence(fault)}`;
}

function faultSentence(fault: HistoryFault): string {
  switch (fault.code) {
    case "missing":
    case "link":
    case "hash":
      return linkSentence(fault);
    case "answer":
    case "section":
    case "finalisation":
    case "file":
      return fault.position === null
        ? `${fault.code} ${fault.subject} has no entry`
        : `${fault.code} ${fault.subject} is not what entry ${fault.position} says, the newest about it`;
  }
}

function linkSentence({ code, position }: LinkFault): string {
  switch (code) {
    case "missing":
      return `entry ${position} comes where another was, an entry before it is missing`;
    case "link":
      return `entry ${position} does not follow the one before it`;
    case "hash":
      return `entry ${position} was changed`;
  }
}

function counted(count: number, one: string, several: string): string {
  return `${count} ${count === 1 ? one : several}`;
}

function say(sentence: string): number {
  process.stderr.write(`${sentence}\n`);
  return 2;
}
