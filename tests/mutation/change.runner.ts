// Runs a test file as usual, and then once more for every change of the code that one of its tests comes across: the
// quickest test first, until one fails. In the same process, because a process for each of some thousand changes takes
// hours. What this cannot tell (see `mutate.ts`) is tried again in a process of its own.
import {
  inject,
  type RunnerTask,
  type RunnerTestCase,
  type RunnerTestSuite,
  TestRunner,
  type TestTryOptions,
  vi,
} from "vitest";
import { note, noticedIn, readNotes } from "./notes.ts";

/** What the switches in the code look at; the names are the instrumenter's. */
interface Switches {
  activeMutant?: string | undefined;
  currentTestId?: string | undefined;
  hitCount?: number;
  hitLimit?: number;
  readonly mutantCoverage: { static: Hits; readonly perTest: Readonly<Record<string, Hits>> };
}
type Hits = Readonly<Record<string, number>>;

declare module "vitest" {
  interface ProvidedContext {
    readonly notes: string;
    /** Makes this change alone, before the modules load; null where every change is to be tried. */
    readonly change: string | null;
  }
}

declare global {
  var __stryker__: Switches | undefined;
}

const ONE_TRY: TestTryOptions = { retry: 0, repeats: 0 };
/** A change that makes a loop endless is met over and over: so often, and the switch throws. */
const ENDLESS = 1_000_000;
const MORE_THAN_USUAL = 10;
const AT_LEAST = 10_000;

// biome-ignore lint/style/noDefaultExport: Vitest takes the default export of the file as its runner.
export default class ChangeRunner extends TestRunner {
  readonly #switches: Switches = { mutantCoverage: { static: {}, perTest: {} } };
  readonly #tests: RunnerTestCase[] = [];
  readonly #change = inject("change");
  readonly #notes = inject("notes");

  constructor(config: TestRunner["config"]) {
    // One failure is enough of a change; where every change is to be tried, so is every test file.
    super({ ...config, bail: inject("change") === null ? 0 : 1 });
    globalThis.__stryker__ = this.#switches;
    if (this.#change !== null) this.#make(this.#change, ENDLESS);
  }

  override async onBeforeRunTask(test: RunnerTask): Promise<void> {
    await super.onBeforeRunTask(test);
    this.#switches.currentTestId = test.id;
    if (test.type === "test") this.#tests.push(test);
  }

  override onAfterRunTask(test: RunnerTask): void {
    super.onAfterRunTask(test);
    this.#switches.currentTestId = undefined;
    // `bail` asks the main thread, which a file of quick tests does not wait for.
    if (this.#change !== null && test.result?.state === "fail") this.cancel("test-failure");
  }

  /** Before the end of the file, when the drawings it compares with are put away. */
  override async onAfterRunSuite(suite: RunnerTestSuite): Promise<void> {
    if (this.#change === null && "filepath" in suite) await this.#tryAll(suite.file.filepath);
    await super.onAfterRunSuite(suite);
  }

  async #tryAll(file: string): Promise<void> {
    const { perTest, static: loading } = this.#switches.mutantCoverage;
    this.#switches.mutantCoverage.static = {};
    const tests = this.#tests.splice(0);
    const inTests = [...new Set(tests.flatMap(({ id }) => Object.keys(perTest[id] ?? {})))];
    const known = noticedIn(readNotes(this.#notes));
    note(this.#notes, { file, inTests, atLoad: Object.keys(loading) });
    let inOrder = tests.toSorted((a, b) => (a.result?.duration ?? 0) - (b.result?.duration ?? 0));
    for (const change of inTests) {
      const noticing = known.has(change) ? undefined : await this.#try(change, inOrder);
      // What notices a change is the likeliest to notice the next one, which stands beside it.
      if (noticing !== undefined) inOrder = [noticing, ...inOrder.filter((test) => test !== noticing)];
    }
    // What changed code left in the memory of a module is not for the next file.
    vi.resetModules();
  }

  async #try(change: string, tests: readonly RunnerTestCase[]): Promise<RunnerTestCase | undefined> {
    for (const test of tests) {
      const hits = this.#switches.mutantCoverage.perTest[test.id]?.[change];
      if (hits === undefined) continue;
      const verdict = await this.#ask(test, change, hits);
      if (verdict === "unsure") note(this.#notes, { unsure: change, file: test.file.filepath });
      if (verdict !== "noticed") continue;
      note(this.#notes, { noticed: change, by: `${test.file.name} > ${test.fullTestName}` });
      return test;
    }
    return undefined;
  }

  async #ask(test: RunnerTestCase, change: string, hits: number): Promise<"noticed" | "passes" | "unsure"> {
    this.#make(change, Math.max(hits * MORE_THAN_USUAL, AT_LEAST));
    const passes = await this.#passes(test);
    this.#switches.activeMutant = undefined;
    // A test may pass because a module remembered its answer, and never came across the change.
    if (passes) return this.#switches.hitCount === 0 ? "unsure" : "passes";
    // A test that fails without the change too fails for what the change left behind: that proves nothing.
    return (await this.#passes(test)) ? "noticed" : "unsure";
  }

  #make(change: string, limit: number): void {
    Object.assign(this.#switches, { activeMutant: change, hitCount: 0, hitLimit: limit });
  }

  async #passes(test: RunnerTestCase): Promise<boolean> {
    try {
      this.onBeforeTryTask(test, ONE_TRY);
      await TestRunner.getTestFn(test)();
      this.onAfterTryTask(test);
      return true;
    } catch {
      return false;
    }
  }
}
