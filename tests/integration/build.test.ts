// When `npm run build` builds again: with a compiler that only pretends, and the sources of a page and its test.
import { spawnSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";

const ROOT = join(import.meta.dirname, "../..");
const OF_THE_PROJECT = [
  "app/commands/build.server.ts",
  "app/commands/compress-files.server.ts",
  "app/commands/files-under.server.ts",
  "app/database/take-turn.server.ts",
  "package.json",
];
const PRETENDED_COMPILER = `
import { appendFileSync, mkdirSync, writeFileSync } from "node:fs";
appendFileSync("builds.log", "built\\n");
mkdirSync("build/client", { recursive: true });
writeFileSync("build/client/page.js", "a page");
`;

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "barometre-build-"));
  for (const file of OF_THE_PROJECT) cpSync(join(ROOT, file), join(folder, file), { recursive: true });
  write("app/start/page.tsx", "one");
  write("app/start/page.test.tsx", "a test");
  write("node_modules/@remix-run/dev/dist/cli.js", PRETENDED_COMPILER);
  write("node_modules/@remix-run/dev/package.json", '{"type":"module"}');
  symlinkSync(join(ROOT, "node_modules/better-sqlite3"), join(folder, "node_modules/better-sqlite3"));
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(file: string, content: string): void {
  mkdirSync(join(folder, file, ".."), { recursive: true });
  writeFileSync(join(folder, file), content);
}

/** Gives how often it was built until now. */
function build(): number {
  const { status, stderr } = spawnSync(process.execPath, ["app/commands/build.server.ts"], {
    cwd: folder,
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(stderr);
  return readFileSync(join(folder, "builds.log"), "utf8").split("\n").length - 1;
}

it("builds again when what a page is made of changes, whatever the dates say", () => {
  expect(build()).toBe(1);
  const later = new Date(Date.now() + 3_600_000);
  for (const file of ["app/start/page.tsx", "package.json"]) utimesSync(join(folder, file), later, later);
  write("app/start/page.test.tsx", "another test");
  write("app/start/README.md", "words");
  expect(build()).toBe(1);
  write("app/start/page.tsx", "two");
  utimesSync(join(folder, "app/start/page.tsx"), new Date(0), new Date(0));
  expect(build()).toBe(2);
  write("app/start/words.fr.json", "{}");
  expect(build()).toBe(3);
  write("tsconfig.json", "{}");
  expect(build()).toBe(4);
});

it("builds again when the build is gone or was not finished", () => {
  expect(build()).toBe(1);
  rmSync(join(folder, "build/sources.sha256"));
  expect(build()).toBe(2);
  rmSync(join(folder, "build"), { recursive: true });
  expect(build()).toBe(3);
  expect(existsSync(join(folder, "build/client/page.js"))).toBe(true);
});
