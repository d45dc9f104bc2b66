// The README tells the truth: every setting with its default and its use, and no command that does not exist.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { settingsTable } from "../../app/server/env.server.ts";

const root = join(import.meta.dirname, "../..");
const readme = readFileSync(join(root, "README.md"), "utf8");
const { scripts } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
  scripts: Record<string, string>;
};

describe("the README", () => {
  it.each(Object.entries(settingsTable))("lists %s with its default and what it is for", (name, row) => {
    const byDefault = "byDefault" in row && row.byDefault !== undefined ? `\`${row.byDefault}\`` : "unset";
    expect(readme).toContain(`| \`${name}\` | ${byDefault} | ${row.what} |`);
  });

  it("lists no setting that is not read", () => {
    const listed = [...readme.matchAll(/^\| `([A-Z_]+)` \|/gm)].map(([, name]) => name);
    expect(listed).toEqual(Object.keys(settingsTable));
  });

  it("names only commands that exist", () => {
    const named = [...readme.matchAll(/npm run ([a-z0-9]+)/g)].map(([, name]) => name ?? "");
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });
});
