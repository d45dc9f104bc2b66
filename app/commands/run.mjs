// Every `npm run …` of the project goes through here, so that each works in a fresh clone and on any Node since 18:
// `node app/commands/run.mjs <name> [arguments]`.
import { runProject } from "./bootstrap.mjs";

const BUILD = ["app/commands/build.server.ts"];

/** Vite shows a change of a page by itself; a change of these starts the server again. */
const RESTARTS_ON = [
  "app/commands",
  "app/database",
  "app/domain",
  "app/server",
  "app/wiring",
  "survey-definitions",
].flatMap((folder) => ["--watch-path", folder]);

/** What each name runs, one script after the other; the arguments go to the last. */
const scripts = {
  start: [BUILD, ["app/commands/serve.server.ts"]],
  dev: [["--watch", "--watch-preserve-output", ...RESTARTS_ON, "app/commands/dev.server.ts"]],
  build: [BUILD],
  survey: [["app/commands/survey.server.ts"]],
  findings: [["app/commands/findings.server.ts"]],
  admin: [["app/commands/admin.server.ts"]],
  remind: [["app/commands/remind.server.ts"]],
  export: [BUILD, ["app/commands/export.server.ts"]],
  backup: [["app/commands/backup.server.ts"]],
  restore: [["app/commands/restore.server.ts"]],
  torture: [BUILD, ["tests/torture/torture.ts"]],
  audit: [["app/commands/audit.server.ts"]],
  bench: [BUILD, ["--expose-gc", "tests/bench/bench.ts"]],
  mutate: [["tests/mutation/mutate.ts"]],
  check: [["tests/setup/run-checks.ts"]],
  test: [["tests/setup/run-checks.ts", "--all"]],
};

const [name, ...parameters] = process.argv.slice(2);
const typed = ["start", "test"].includes(name) ? `npm ${name}` : `npm run ${name}`;
await runProject(typed, scripts[name], parameters);
