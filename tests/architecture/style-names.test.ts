// A component that names a class which its sheet does not have is told so by nobody: the page says class="undefined".
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { appSources } from "./sources.ts";

const root = join(import.meta.dirname, "../..");
const SHEET = /import styles from "([^"]+\.module\.css)"/;
const NAMED = /styles\["([^"]+)"\]/g;

/** Classes that a component names and its sheet does not have. */
function missing({ path, text }: { readonly path: string; readonly text: string }): readonly string[] {
  const [, sheet] = SHEET.exec(text) ?? [];
  if (sheet === undefined) return [];
  const css = readFileSync(join(root, dirname(path), sheet), "utf8");
  const has = new Set([...css.matchAll(/\.([A-Za-z][\w-]*)/g)].map(([, name]) => name));
  return [...text.matchAll(NAMED)].flatMap(([, name = ""]) => (has.has(name) ? [] : [`${path}: ${name}`]));
}

describe("classes of style sheets", () => {
  it("are named where they are", () => {
    const withSheet = appSources().filter(({ text }) => SHEET.test(text));
    expect(withSheet.length).toBeGreaterThan(40);
    expect(withSheet.flatMap(missing)).toEqual([]);
  });

  it("are missed when they are not", () => {
    const path = "app/results/levers-section.tsx";
    const text = 'import styles from "./levers.module.css";\nstyles["nowhere"]';
    expect(missing({ path, text })).toEqual([`${path}: nowhere`]);
  });
});
