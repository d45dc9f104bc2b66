// Runs the checks, shows the output of those that fail, and ends with "N passed, N failed" alone on a line.
import { spawn } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { text } from "node:stream/consumers";
import { browserTests, type Check, pages, serverTests, staticChecks, unitTests } from "./checks.ts";
import { addCounts, type Count, countTests } from "./count-tests.ts";
import { temporaryFolder } from "./temporary-folder.ts";

const root = join(import.meta.dirname, "../..");
const PATH = [dirname(process.execPath), join(root, "node_modules/.bin"), process.env["PATH"]].join(
  delimiter,
);

mkdirSync(join(root, ".cache/reports"), { recursive: true });
const runsAll = process.argv.includes("--all");
const counts = await inTwoLanes([unitTests, ...(runsAll ? [pages] : []), ...staticChecks]);
if (runsAll) counts.push(...(await inTwoLanes(serverTests)), await run(browserTests));

const { passed, failed } = addCounts(counts);
process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
process.exitCode = failed === 0 ? 0 : 1;

async function inTwoLanes(checks: readonly Check[]): Promise<Count[]> {
  const waiting = checks.values();
  const lane = async () => {
    const results: Count[] = [];
    for (const check of waiting) results.push(await run(check));
    return results;
  };
  return (await Promise.all([lane(), lane()])).flat();
}

async function run(check: Check): Promise<Count> {
  const started = performance.now();
  if (check.report !== undefined) rmSync(join(root, check.report.file), { force: true });
  const { succeeded, output } = check.inMemory ? await runInMemory(check) : await runCommand(check);
  const count = countOf(check, succeeded);
  const seconds = ((performance.now() - started) / 1_000).toFixed(1);
  const tests = check.report === undefined ? "" : `${count.passed} passed, ${count.failed} failed, `;
  process.stdout.write(
    `${succeeded ? "✓" : "✗"} ${check.name} (${tests}${seconds} s)\n${succeeded ? "" : output}`,
  );
  return count;
}

function countOf(check: Check, succeeded: boolean): Count {
  if (check.report === undefined) return succeeded ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  const file = join(root, check.report.file);
  const report: unknown = existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : undefined;
  return countTests(report, check.report.kind, succeeded);
}

async function runInMemory(check: Check) {
  const folder = temporaryFolder();
  try {
    return await runCommand(check, { TMPDIR: folder });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function runCommand({ command }: Check, environment: Readonly<Record<string, string>> = {}) {
  const [program, ...parameters] = command;
  const env = { ...process.env, PATH, FORCE_COLOR: "0", ...environment };
  const child = spawn(program, parameters, { cwd: root, env });
  const ended = new Promise<number | null>((resolve) => child.once("close", resolve));
  const [out, error] = await Promise.all([text(child.stdout), text(child.stderr)]);
  return { succeeded: (await ended) === 0, output: out + error };
}
