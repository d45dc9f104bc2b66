// Which files of the build the page of a question has a browser fetch.
import { readFileSync } from "node:fs";
import { join } from "node:path";

const CLIENT = join(import.meta.dirname, "../../build/client");
const SCRIPT = /<(?:script|link)\b[^>]*?(?:\ssrc|\srel="modulepreload" href)="([^"]+\.js)"/g;
const STYLE = /<link\b[^>]*?\srel="stylesheet" href="([^"]+\.css)"/g;
/** Every page uses both. */
const FONT = /url\(([^)]+\/(?:text|titles)-[^)]+\.woff2)\)/g;
/** Of modules that only a module names: its words, and what a field is watched with. */
const IMPORT = /import\(\s*"\.\/([^"]+\.js)"\s*\)/g;
/** Of a module by another, when it is run: what the first one fetches too. */
const NEEDED = /(?:\bfrom|\bimport)\s*"\.\/([^"]+\.js)"/g;
/** Fetched when a field is first used. */
const ON_USE = /^\/assets\/field-watch-/;
/** French, the heavier language. */
const WORDS = /^\/assets\/words\.fr-/;

export interface PageFiles {
  readonly scripts: readonly string[];
  /** Once a field is used, beside those. */
  readonly onUse: readonly string[];
  readonly styles: readonly string[];
  readonly fonts: readonly string[];
}

export function pageFiles(html: string): PageFiles {
  const named = namesIn(html, SCRIPT);
  const imported = importsOf(named, IMPORT);
  const scripts = [...named, ...imported.filter((file) => WORDS.test(file))];
  if (scripts.length === named.length) throw new Error("the entry of the browser names no words");
  const onUse = withNeeded(imported.filter((file) => ON_USE.test(file)));
  const styles = namesIn(html, STYLE);
  return {
    scripts,
    onUse: onUse.filter((file) => !scripts.includes(file)),
    styles,
    fonts: namesIn(styles.map(textOf).join(""), FONT),
  };
}

function namesIn(text: string, pattern: RegExp): readonly string[] {
  const names = [...new Set([...text.matchAll(pattern)].map(([, name = ""]) => name))];
  if (names.length === 0) throw new Error(`no file is named as ${pattern}`);
  return names;
}

function importsOf(files: readonly string[], pattern: RegExp): readonly string[] {
  const found = files.flatMap((file) => [...textOf(file).matchAll(pattern)]);
  return [...new Set(found.map(([, name]) => `/assets/${name}`))];
}

/** These files, and all that they cannot run without. */
function withNeeded(files: readonly string[]): readonly string[] {
  const all = new Set([...files, ...importsOf(files, NEEDED)]);
  return all.size === files.length ? files : withNeeded([...all]);
}

function textOf(file: string): string {
  return readFileSync(join(CLIENT, file), "utf8");
}
