// What the processes of the test files write down together, a line of JSON each time.
import { appendFileSync, existsSync, readFileSync } from "node:fs";

export type Note =
  /** A test that fails with a change. */
  | { readonly noticed: string; readonly by: string }
  /** Which changes a test file comes across in its tests, and which were met while modules loaded until then. */
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

/** The test files that come across a change; what acts while modules load was seen in the first of them alone. */
export function filesIn(
  notes: readonly Note[],
  change: string,
  everyFile: readonly string[],
): readonly string[] {
  const seen = notes.filter((line) => "file" in line);
  if (seen.some(({ atLoad }) => atLoad.includes(change))) return everyFile;
  return seen.filter(({ inTests }) => inTests.includes(change)).map(({ file }) => file);
}
