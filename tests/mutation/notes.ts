// What the processes of the test files write down together, a line of JSON each time.
import { appendFileSync, existsSync, readFileSync } from "node:fs";

export type Note =
  /** A test that fails with a change. */
  | { readonly noticed: string; readonly by: string }
  /** A change of which the tests of this file could not tell, for what their modules remember. */
  | { readonly unsure: string; readonly file: string }
  /** Which changes a test file comes across: in its tests, and while its modules load. */
  | { readonly file: string; readonly inTests: readonly string[]; readonly atLoad: readonly string[] };

export function note(path: string, line: Note): void {
  appendFileSync(path, `${JSON.stringify(line)}\n`);
}

export function readNotes(path: string): readonly Note[] {
  if (!existsSync(path)) return [];
  const lines = readFileSync(path, "utf8").split("\n").slice(0, -1);
  return lines.map((line) => JSON.parse(line) as Note);
}

export function noticedIn(notes: readonly Note[]): ReadonlySet<string> {
  return new Set(notes.flatMap((line) => ("noticed" in line ? [line.noticed] : [])));
}

/** Whether a test comes across a change, or a module while it loads. */
export function isReached(notes: readonly Note[], change: string): boolean {
  return notes.some(
    (line) => "inTests" in line && (line.inTests.includes(change) || line.atLoad.includes(change)),
  );
}

/** Test files to ask again, in a process of their own: those that load the change, and those that could not tell. */
export function filesToAsk(notes: readonly Note[], change: string): readonly string[] {
  const files = notes.flatMap((line) => {
    if ("unsure" in line) return line.unsure === change ? [line.file] : [];
    return "inTests" in line && line.atLoad.includes(change) ? [line.file] : [];
  });
  return [...new Set(files)];
}
