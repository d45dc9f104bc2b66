// What a disk or SQLite says when a database cannot be opened, as a sentence for the person at the terminal.
import { dirname } from "node:path";
import { StartRefusal } from "./start-refusal.server.ts";

type Sentence = (path: string) => string;

const READ_ONLY: Sentence = (path) =>
  `${dirname(path)} cannot be written to: the user that runs the server needs to write there, also beside ${path}.`;
const FULL: Sentence = (path) => `The disk of ${path} is full: nothing was lost, make room and start again.`;
const NO_FOLDER: Sentence = (path) =>
  `${path} cannot be opened: DATABASE_PATH must lead to a file in a folder.`;

const SENTENCES: Readonly<Record<string, Sentence>> = {
  EACCES: READ_ONLY,
  EPERM: READ_ONLY,
  EROFS: READ_ONLY,
  SQLITE_READONLY: READ_ONLY,
  SQLITE_CANTOPEN: READ_ONLY,
  ENOSPC: FULL,
  EDQUOT: FULL,
  SQLITE_FULL: FULL,
  EEXIST: NO_FOLDER,
  EISDIR: NO_FOLDER,
  ENOTDIR: NO_FOLDER,
  SQLITE_NOTADB: (path) =>
    `${path} is no SQLite database: set DATABASE_PATH to another file, or move this one away.`,
  SQLITE_CORRUPT: (path) => `${path} is damaged: put a backup in its place with \`npm run restore\`.`,
  SQLITE_IOERR: (path) =>
    `The disk of ${path} does not read or write as it should: look after it, then start again.`,
  SQLITE_BUSY: (path) => `Another program is writing to ${path}: wait until it ends, then start again.`,
};

/** The error itself for what is no matter of disks: a fault of ours, whose stack is needed. */
export function startRefusalOf(error: unknown, path: string): unknown {
  if (!(error instanceof Error) || !("code" in error) || typeof error.code !== "string") return error;
  const { code } = error;
  const known = Object.keys(SENTENCES).find((one) => code === one || code.startsWith(`${one}_`));
  const sentence = known === undefined ? undefined : SENTENCES[known];
  return sentence === undefined ? error : new StartRefusal(sentence(path));
}
