// What has to hold before a change is good.

import type { ReportKind } from "./count-tests.ts";

export interface Check {
  readonly name: string;
  /** A program of node_modules/.bin, or `node`, with its arguments. */
  readonly command: readonly [string, ...string[]];
  /** No test of it is about the disk: its databases may stand in memory. */
  readonly inMemory?: true;
  /** Counts its own tests in this file; any other check counts as one. */
  readonly report?: { readonly file: string; readonly kind: ReportKind };
}

const BROWSER_REPORT = ".cache/reports/e2e.json";

/** Independent of each other and light, the longest first: one after the other, beside the unit tests. */
export const staticChecks: readonly Check[] = [
  { name: "types", command: ["tsc", "--incremental", "--tsBuildInfoFile", ".cache/types.json"] },
  {
    name: "format and lint",
    command: ["biome", "ci", "--config-path=tests/architecture/code-style.json", "--error-on-warnings", "."],
  },
  {
    name: "imports",
    command: ["depcruise", "--config", "tests/architecture/import-rules.mjs", "app", "tests"],
  },
  {
    name: "circles of folders",
    command: ["depcruise", "--config", "tests/architecture/import-circles.mjs", "app"],
  },
  { name: "unused code", command: ["knip", "--config", "tests/architecture/knip.json"] },
  { name: "questionnaires", command: ["node", "app/commands/survey.server.ts", "check"] },
];

/** Two files at a time: the checks beside them end before they do. */
export const unitTests = vitestOf("unit", "--maxWorkers=2");

/** What the servers of all further tests serve; made here, where it keeps no test waiting. */
export const pages: Check = { name: "pages are built", command: ["node", "app/commands/run.mjs", "build"] };

/** On a real database, and against servers of their own; two files at a time, where vitest would leave a core idle. */
const integrationTests: Check = { ...vitestOf("integration", "--maxWorkers=2"), inMemory: true };

/** Builds, and kills the built server, less often than the command does by itself. */
const killedServers: Check = {
  name: "saves outlive a killed server",
  command: ["node", "app/commands/run.mjs", "torture", "--kills", "15"],
};

/** Side by side: the kills mostly wait for a server to be at work. */
export const serverTests: readonly Check[] = [integrationTests, killedServers];

/** They start the built server themselves. */
export const browserTests: Check = {
  name: "browser tests",
  command: ["playwright", "test", "--config", "tests/e2e/playwright.config.ts"],
  report: { file: BROWSER_REPORT, kind: "playwright" },
};

/** The project of vitest of this name, with those whose names begin with it. */
function vitestOf(project: "unit" | "integration", ...options: readonly string[]): Check {
  const file = `.cache/reports/${project}.json`;
  const reporters = ["--reporter=dot", "--reporter=json", `--outputFile.json=${file}`];
  return {
    name: `${project} tests`,
    command: ["vitest", "run", "--project", `${project}*`, ...reporters, ...options],
    report: { file, kind: "vitest" },
  };
}
