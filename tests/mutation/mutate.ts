// `npm run mutate [-- app/domain/scoring …]`: changes the pure core in thousands of small ways, one at a time, and asks
// whether a test notices. Ends with 1 where a folder stands below the least score. tests/README.md says more.
import { globSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { join, relative } from "node:path";
import type { Vitest } from "vitest/node";
import { type Change, changedCode, modulesOf } from "./changes.ts";
import { filesToAsk, isReached, noticedIn, readNotes } from "./notes.ts";
import { refusedByTypes } from "./refused-by-types.ts";
import { LEAST_SCORE, type Outcome, scoresOf, survivorsOf, type Tried, tableOf } from "./scores.ts";
import { failWithout, nearestOf, testsOf, verdictOn } from "./tests-of-changes.ts";

const root = join(import.meta.dirname, "../..");
mkdirSync(join(root, ".cache"), { recursive: true });
const cache = mkdtempSync(join(root, ".cache/mutation-"));

const asked = process.argv.slice(2);
const folders = asked.length > 0 ? asked : [...globSync("app/domain/*/", { cwd: root }), "app/charts"];
const tried: Tried[] = [];
try {
  for (const folder of folders) {
    const outcomes = await tryFolder(folder.replace(/\/$/, ""));
    tried.push(...outcomes);
    process.stdout.write(`${tableOf(scoresOf(outcomes)).at(-1)}\n${survivorsOf(outcomes)}`);
  }
} finally {
  rmSync(cache, { recursive: true });
}
const scores = scoresOf(tried);
process.stdout.write(`\n${tableOf(scores).join("\n")}\n`);
// Not `exitCode`: a thread whose test has no end may still be there.
process.exit(scores.every(({ score }) => score >= LEAST_SCORE) ? 0 : 1);

async function tryFolder(folder: string): Promise<readonly Tried[]> {
  const notes = join(cache, `${folder.replaceAll("/", "-")}.jsonl`);
  const changed = await changedCode(modulesOf(join(root, folder)));
  const tests = await testsOf(changed, root, notes);
  try {
    await tests.start();
    return await outcomesOf(folder, changed.changes, { tests, notes });
  } finally {
    await tests.close();
  }
}

interface Run {
  readonly tests: Vitest;
  readonly notes: string;
}

/** What modules do while they load, and what they remember, only a process of its own can tell. */
async function outcomesOf(folder: string, changes: readonly Change[], run: Run): Promise<readonly Tried[]> {
  const known = knownOutcomes(changes, run.notes);
  const written = readNotes(run.notes);
  const left = changes.filter(({ id }) => !known.has(id));
  const filesOf = new Map(left.map((change) => [change, nearestOf(change, filesToAsk(written, change.id))]));
  process.stderr.write(
    `${folder}: ${left.length} of ${changes.length} changes are left to ask about alone\n`,
  );
  if (await failWithout(run.tests, [...new Set([...filesOf.values()].flat())]))
    throw new Error(`Without a change ${folder} fails as well.`);
  const tried: Tried[] = [];
  for (const change of changes) {
    const outcome = known.get(change.id) ?? (await outcomeAlone(change, filesOf.get(change) ?? [], run));
    tried.push({ folder, change: { ...change, file: relative(root, change.file) }, outcome });
  }
  return tried;
}

function knownOutcomes(changes: readonly Change[], notes: string): ReadonlyMap<string, Outcome> {
  const noticed = noticedIn(readNotes(notes));
  const marked = changes.filter(({ equivalent }) => equivalent !== null).map(({ id }) => id);
  const open = changes.filter(({ id, equivalent }) => equivalent === null && !noticed.has(id));
  return new Map<string, Outcome>([
    ...[...refusedByTypes(open, root)].map((id) => [id, "refused"] as const),
    ...[...noticed].map((id) => [id, "noticed"] as const),
    ...marked.map((id) => [id, "equivalent"] as const),
  ]);
}

async function outcomeAlone(
  change: Change,
  files: readonly string[],
  { tests, notes }: Run,
): Promise<Outcome> {
  if (!isReached(readNotes(notes), change.id)) return "unreached";
  return await verdictOn(tests, change, files);
}
