// What has to hold before a change is good, in the order in which a fault is cheapest to read.

import type { ReportKind } from "./count-tests.ts";

export interface Check {
  readonly name: string;
  /** A program of node_modules/.bin, or `node`, with its arguments. */
  readonly command: readonly [string, ...string[]];
  /** Counts its own tests in this file; any other check counts as one. */
  readonly report?: { readonly file: string; readonly kind: ReportKind };
}

const UNIT_REPORT = ".cache/reports/unit.json";
const BROWSER_REPORT = ".cache/reports/e2e.json";

/** Independent of each other and light: two run at a time. */
export const staticChecks: readonly Check[] = [
  {
    name: "format and lint",
    command: ["biome", "ci", "--config-path=tests/architecture/code-style.json", "--error-on-warnings", "."],
  },
  { name: "types", command: ["tsc"] },
  {
    name: "imports",
    command: ["depcruise", "--config", "tests/architecture/import-rules.mjs", "app", "tests"],
  },
  { name: "unused code", command: ["knip", "--config", "tests/architecture/knip.json"] },
  { name: "questionnaires", command: ["node", "app/commands/survey.server.ts", "check"] },
];

export const unitTests: Check = {
  name: "unit and integration tests",
  command: ["vitest", "run", "--reporter=dot", "--reporter=json", `--outputFile.json=${UNIT_REPORT}`],
  report: { file: UNIT_REPORT, kind: "vitest" },
};

/** Builds, and kills the built server, less often than the command does by itself. */
export const killedServers: Check = {
  name: "saves outlive a killed server",
  command: ["node", "app/commands/run.mjs", "torture", "--kills", "15"],
};

/** They start the built server themselves. */
export const browserTests: Check = {
  name: "browser tests",
  command: ["playwright", "test", "--config", "tests/e2e/playwright.config.ts"],
  report: { file: BROWSER_REPORT, kind: "playwright" },
};
