// The changes that Stryker's instrumenter makes to a file: all stand in the code at once, each behind a switch, so that
// one process tries them all. See https://stryker-mutator.io/docs/mutation-testing-elements/supported-mutators/
import { globSync, readFileSync } from "node:fs";
import { Instrumenter } from "@stryker-mutator/instrumenter";

export interface Change {
  readonly id: string;
  readonly file: string;
  /** Lines and columns from 0, as the instrumenter gives them. */
  readonly from: Position;
  readonly to: Position;
  readonly replacement: string;
  /** Why a comment in the code leaves it out: nobody could notice it. */
  readonly equivalent: string | null;
}

export interface Position {
  readonly line: number;
  readonly column: number;
}

export interface ChangedCode {
  readonly changes: readonly Change[];
  /** Path -> the code with every change behind its switch. */
  readonly code: ReadonlyMap<string, string>;
}

/** Without its `?.` a value that may be absent does not compile, and one that never is makes the same program. */
const NEVER_NEWS = "OptionalChaining";

export async function changedCode(paths: readonly string[]): Promise<ChangedCode> {
  const given = paths.map((name) => ({ name, mutate: true, content: readFileSync(name, "utf8") }));
  const options = { plugins: null, excludedMutations: [NEVER_NEWS], ignorers: [] };
  const { files, mutants } = await new Instrumenter(SILENT).instrument(given, options);
  return {
    code: new Map(files.map(({ name, content }) => [name, content])),
    changes: mutants
      .filter(({ mutatorName }) => mutatorName !== NEVER_NEWS)
      .map(({ id, fileName, location, replacement, status, statusReason }) => ({
        id,
        file: fileName,
        from: location.start,
        to: location.end,
        replacement,
        equivalent: status === "Ignored" ? (statusReason ?? "no reason given") : null,
      })),
  };
}

/** The modules of a folder that decide: scripts without markup, and not their tests. */
export function modulesOf(folder: string): readonly string[] {
  return globSync(`${folder}/**/*.ts`)
    .filter((path) => !path.endsWith(".test.ts"))
    .toSorted();
}

const never = () => false;
const nothing = () => undefined;
const SILENT = {
  isTraceEnabled: never,
  isDebugEnabled: never,
  isInfoEnabled: never,
  isWarnEnabled: never,
  isErrorEnabled: never,
  isFatalEnabled: never,
  trace: nothing,
  debug: nothing,
  info: nothing,
  warn: nothing,
  error: nothing,
  fatal: nothing,
};
