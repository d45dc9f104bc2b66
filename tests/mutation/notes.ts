// What the processes of the test files write down together, a line of JSON each time.
import { appendFileSync, existsSync, readFileSync } from "node:fs";

export type Note =
  /** A test that fails with a change. */
  | { readonly noticed: string; readonly by: string }
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

/** The test files that come across a change. */
export function filesIn(notes: readonly Note[], change: string): readonly string[] {
  return notes
    .filter((line) => "file" in line)
    .filter(({ inTests, atLoad }) => inTests.includes(change) || atLoad.includes(change))
    .map(({ file }) => file);
}
