// Builds the pages and compresses what browsers load, unless the build was made from these very sources.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { takeTurn } from "../database/take-turn.server.ts";
import { compressFiles } from "./compress-files.server.ts";
import { filesUnder } from "./files-under.server.ts";

const root = join(import.meta.dirname, "../..");
const STAMP = join(root, "build/sources.sha256");
const SOURCES = ["app", "public", "package-lock.json", "package.json", "tsconfig.json", "vite.config.ts"];

const stamp = hashOf(SOURCES.flatMap((source) => filesUnder(join(root, source))));
if (!isBuilt()) {
  // Two builds at once would remove each other's files. Who waited mostly finds it done.
  const endTurn = takeTurn(join(root, ".cache/build.sqlite"));
  if (!isBuilt()) build();
  endTurn();
}

/** Asked without a turn first: a server that may not write beside its build starts too. */
function isBuilt(): boolean {
  return existsSync(STAMP) && readFileSync(STAMP, "utf8") === stamp;
}

function build(): void {
  process.stderr.write("Building the pages…\n");
  rmSync(join(root, "build"), { recursive: true, force: true });
  const compiler = join(root, "node_modules/@remix-run/dev/dist/cli.js");
  const { status, stdout, stderr } = spawnSync(process.execPath, [compiler, "vite:build"], {
    cwd: root,
    encoding: "utf8",
    env: { ...process.env, NODE_ENV: "production" },
  });
  if (status !== 0) {
    process.stderr.write(`${stdout}${stderr}\nThe build failed: the message above says why.\n`);
    process.exit(1);
  }
  compressFiles(join(root, "build/client"));
  writeFileSync(STAMP, stamp);
}

/** Of names and contents; tests are left out, the pages do not hold them. */
function hashOf(files: readonly string[]): string {
  const hash = createHash("sha256");
  for (const file of files.filter((name) => !/\.test\.tsx?$|\.md$/.test(name))) {
    hash.update(file.slice(root.length)).update("\0").update(readFileSync(file)).update("\0");
  }
  return hash.digest("hex");
}
