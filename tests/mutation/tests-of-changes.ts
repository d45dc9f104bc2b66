// Vitest over the changed code, one process at a time, and how it is asked about one change or about all.
import { basename, dirname } from "node:path";
import { BaseSequencer, createVitest, type TestSpecification, type Vitest } from "vitest/node";
import type { Change, ChangedCode } from "./changes.ts";

const TESTS = ["app/{domain,charts}/**/*.test.{ts,tsx}", "tests/definitions/*.test.ts"];

/** A schema is loaded by nearly every test file. Whoever holds it stands near it; asking the rest takes hours for what survives. */
const ASKED_ALONE = 8;

/** Processor time of this process, in μs. Eight test files take a tenth of it: longer is a loop without an end. */
const LONGEST = 60_000_000;

const SLOW = [".tsx", "-laws.test", "tests/definitions/"];

/**
 * Those beside the changed files first, the deepest before; laws over generated values and whole questionnaires last. Who
 * asks about one change alone gives the order.
 */
function nearestAndCheapestFirst(folders: ReadonlySet<string>) {
  const cost = ({ moduleId }: TestSpecification) =>
    folders.has(dirname(moduleId))
      ? -moduleId.split("/").length
      : SLOW.findIndex((part) => moduleId.includes(part));
  return class extends BaseSequencer {
    override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
      if (this.ctx.getProvidedContext().change !== null) return files;
      return files.toSorted((a, b) => cost(a) - cost(b));
    }
  };
}

export async function testsOf({ code }: ChangedCode, root: string, notes: string): Promise<Vitest> {
  process.env["VITEST"] = "true";
  const folders = new Set([...code.keys()].map((path) => dirname(path)));
  const switched = {
    name: "changed-code",
    enforce: "pre" as const,
    load: (id: string) => code.get(id.split("?")[0] ?? id),
  };
  return await createVitest(
    {
      config: false,
      root,
      watch: false,
      include: TESTS,
      related: [...code.keys()],
      runner: `${root}/tests/mutation/change.runner.ts`,
      setupFiles: ["tests/setup/fail-on-console.ts"],
      sequence: { sequencer: nearestAndCheapestFirst(folders) },
      isolate: false,
      // It would keep modules by their text on the disk, and take those of the files as they stand for the changed ones.
      fsModuleCache: false,
      pool: "threads",
      maxWorkers: 1,
      update: "none",
      restoreMocks: true,
      reporters: [{}],
      // Nobody reads how two texts differ, and of two long ones it takes minutes to find out.
      diff: { truncateThreshold: 1 },
      provide: { notes, change: null },
    },
    { plugins: [switched] },
  );
}

/** Those of these test files that are asked about a change alone, in this order. */
export function nearestOf(change: Change, files: readonly string[]): readonly string[] {
  const nearestFirst = files.toSorted((a, b) => distance(a, change.file) - distance(b, change.file));
  return nearestFirst.slice(0, ASKED_ALONE);
}

type Verdict = "noticed" | "endless" | "survived";

/** What these test files, in a process that knew nothing before, say of the change: the first to fail, or to have no end. */
export async function verdictOn(tests: Vitest, change: Change, files: readonly string[]): Promise<Verdict> {
  return files.length > 0 ? await verdict(tests, change.id, files) : "survived";
}

/** Whether one of them fails with no change at all: then its failing says nothing. */
export async function failWithout(tests: Vitest, files: readonly string[]): Promise<boolean> {
  return files.length > 0 && (await verdict(tests, "none", files)) !== "survived";
}

async function verdict(tests: Vitest, change: string, files: readonly string[]): Promise<Verdict> {
  const { state } = tests;
  tests.provide("change", change);
  state.filesMap.clear();
  state.errorsSet.clear();
  // Not `start`, which would look for what imports the changed files anew each time.
  const run = tests.runTestSpecifications(files.flatMap((path) => tests.getModuleSpecifications(path)));
  // The first failure ends a run: one that had to be ended had none.
  if (!(await ends(run, tests))) return "endless";
  const hasFailed = state.getFiles().some(({ result }) => result?.state === "fail");
  return hasFailed || state.errorsSet.size > 0 ? "noticed" : "survived";
}

/** Whether the tests come to an end by themselves. What never ends is noticed by whoever waits for it. */
async function ends(run: Promise<unknown>, tests: Vitest): Promise<boolean> {
  const before = process.cpuUsage();
  let isEndless = false;
  const watch = setInterval(() => {
    if (isEndless || process.cpuUsage(before).user < LONGEST) return;
    isEndless = true;
    process.stderr.write("a change without an end\n");
    // Asked once, it waits for the test; asked twice, it ends the thread.
    void tests.cancelCurrentRun("keyboard-input");
    void tests.cancelCurrentRun("keyboard-input");
  }, 1_000);
  await run;
  clearInterval(watch);
  return !isEndless;
}

/** The test of the same name, then its neighbours, then the rest; those that take long come last. */
function distance(test: string, file: string): number {
  if (SLOW.some((part) => test.includes(part))) return 3;
  if (dirname(test) !== dirname(file)) return 2;
  return basename(test).startsWith(`${basename(file, ".ts")}.test.`) ? 0 : 1;
}
