// What a browser has to fetch for the page of one question, as the build stored it with brotli.
import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { locales } from "../../app/i18n/locale.ts";
import { pageOf, startTrial } from "./a-trial.ts";
import { type Row, rowAtMost } from "./row.ts";

const CLIENT = join(import.meta.dirname, "../../build/client");
const SCRIPT = /<(?:script|link)\b[^>]*?(?:\ssrc|\srel="modulepreload" href)="([^"]+\.js)"/g;
const STYLE = /<link\b[^>]*?\srel="stylesheet" href="([^"]+\.css)"/g;
/** Of modules that only a module names: its words in the page's language, and what it shows this kind of question with. */
const IMPORT = /import\(\s*"\.\/([^"]+\.js)"\s*\)/g;
/** Of a module by another, when it is run: what the first one fetches too. */
const NEEDED = /(?:\bfrom|\bimport)\s*"\.\/([^"]+\.js)"/g;
/** Fetched when a field is first used. */
const ON_USE = /^\/assets\/field-watch-/;

const BYTES_PER_KIB = 1_024;

/** In KiB, of 1,024 bytes. */
export async function pageWeightRows(server: string): Promise<readonly Row[]> {
  const trial = await startTrial(server);
  const html = await pageOf(trial, `${trial.url}/s/data/q/data.open`);
  const named = namesIn(html, SCRIPT);
  const later = laterOf(named);
  const opening = [...named, ...later.words];
  const onUse = withNeeded(later.onUse).filter((file) => !opening.includes(file));
  const row = (name: string, limit: number, files: readonly string[]) =>
    rowAtMost(1, { name, unit: "KiB", figure: kibibytes(files), reference: limit, against: "limit" });
  return [
    row("Question page: JavaScript to open it", 100, opening),
    row("Question page: JavaScript once a field is used", 100, [...opening, ...onUse]),
    row("Question page: CSS", 12, namesIn(html, STYLE)),
  ];
}

function namesIn(html: string, pattern: RegExp): readonly string[] {
  const names = [...new Set([...html.matchAll(pattern)].map(([, name = ""]) => name))];
  if (names.length === 0) throw new Error(`the page names no file as ${pattern}`);
  return names;
}

/** The words: of the heavier language, which is the one the entry of the browser may have to fetch. */
function laterOf(named: readonly string[]): {
  readonly words: readonly string[];
  readonly onUse: readonly string[];
} {
  const entry = importsOf(named.filter((name) => name.includes("/entry.client-")));
  const [first, ...others] = locales.map((locale) =>
    entry.filter((file) => file.includes(`words.${locale}-`)),
  );
  if (first === undefined || first.length === 0) throw new Error("the entry of the browser names no words");
  const words = others.reduce(
    (heaviest, one) => (kibibytes(one) > kibibytes(heaviest) ? one : heaviest),
    first,
  );
  return { words, onUse: importsOf(named).filter((file) => ON_USE.test(file)) };
}

function importsOf(files: readonly string[], pattern = IMPORT): readonly string[] {
  const found = files.flatMap((file) =>
    [...readFileSync(join(CLIENT, file), "utf8").matchAll(pattern)].map(([, name]) => `/assets/${name}`),
  );
  return [...new Set(found)];
}

/** These files, and all that they cannot run without. */
function withNeeded(files: readonly string[]): readonly string[] {
  const all = new Set([...files, ...importsOf(files, NEEDED)]);
  return all.size === files.length ? files : withNeeded([...all]);
}

function kibibytes(files: readonly string[]): number {
  return files.reduce((sum, file) => sum + statSync(join(CLIENT, `${file}.br`)).size, 0) / BYTES_PER_KIB;
}
