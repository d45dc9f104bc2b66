import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { changedCode } from "./changes.ts";
import { refusedByTypes, withChange } from "./refused-by-types.ts";

const root = join(import.meta.dirname, "../..");
// Inside the project, so that its strictness is what the compiler goes by, and where no check looks that runs beside the tests.
const cache = join(root, ".cache");
mkdirSync(cache, { recursive: true });
const folder = mkdtempSync(join(cache, "sample-"));
const file = join(folder, "sample.ts");
writeFileSync(
  file,
  `export function lengthOf(names: readonly string[]): number {
  const name = names[0];
  if (name === undefined) return 0;
  // Stryker disable next-line ArithmeticOperator: nobody reads it
  const twice = name.length * 2;
  return twice + 1;
}
`,
);
afterAll(() => rmSync(folder, { recursive: true }));

const { code, changes } = await changedCode([file]);

const replacements = changes.map(({ replacement }) => replacement);

describe("the changes of a file", () => {
  it("stand in its code at once, each behind a switch of its own", () => {
    expect(replacements.toSorted()).toEqual([
      ...["false", "name !== undefined", "name.length / 2", "true", "twice - 1", "{}"],
    ]);
    for (const { id, equivalent } of changes)
      if (equivalent === null) expect(code.get(file)).toContain(`stryMutAct_9fa48("${id}")`);
  });

  it("are left out, with the reason, where a comment says that nobody could notice them", () => {
    const marked = changes.filter(({ equivalent }) => equivalent !== null);
    expect(marked).toMatchObject([{ replacement: "name.length / 2", equivalent: "nobody reads it" }]);
    expect(code.get(file)).not.toContain("name.length / 2");
  });

  it("are put where they belong", () => {
    const [change] = changes.filter(({ replacement }) => replacement === "twice - 1");
    if (change === undefined) throw new Error("no such change");
    const text = readFileSync(file, "utf8");
    expect(withChange(text, change)).toBe(text.replace("twice + 1", "twice - 1"));
  });

  it("are refused where the compiler would not take them, and only there", () => {
    const refused = refusedByTypes(changes, root);
    const named = changes.filter(({ id }) => refused.has(id)).map(({ replacement }) => replacement);
    expect(named.toSorted()).toEqual(["false", "name !== undefined", "true", "{}"]);
  });
});
