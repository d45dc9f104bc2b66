// A sign that our typefaces lack is drawn by whatever the reader's machine has, or as a box: such signs are drawn in CSS or
// SVG instead.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { filesUnder } from "../../app/commands/files-under.server.ts";
import { locales } from "../../app/i18n/locale.ts";
import { resources } from "../../app/i18n/resources.ts";
import { flatten } from "../../app/i18n/words.ts";

const app = join(import.meta.dirname, "../../app");
const fonts = readFileSync(join(app, "styles/fonts.css"), "utf8");
const ranges = [...fonts.matchAll(/U\+([0-9A-F]+)(?:-([0-9A-F]+))?/g)].map(
  ([, from = "", to = from]) => [Number.parseInt(from, 16), Number.parseInt(to, 16)] as const,
);

/** U+2011 is inside a range, and no typeface of ours has it. */
function missingIn(text: string): readonly string[] {
  const has = (code: number) => ranges.some(([from, to]) => code >= from && code <= to) && code !== 0x2011;
  return [...text].filter((sign) => sign !== "\n" && !has(sign.codePointAt(0) ?? 0));
}

describe("our typefaces", () => {
  it.each(locales)("have every sign of the %s catalogue", (locale) => {
    expect(missingIn(Object.values(flatten(resources[locale])).join(""))).toEqual([]);
  });

  it("have every sign that a style sheet writes", () => {
    const sheets = filesUnder(app).filter((file) => file.endsWith(".css"));
    const written = sheets.flatMap((file) => [
      ...readFileSync(file, "utf8").matchAll(/content:\s*"([^"]*)"/g),
    ]);
    expect(written.length).toBeGreaterThan(1);
    expect(missingIn(written.map(([, text]) => text).join(""))).toEqual([]);
  });
});

it("U20: French words stand off their colons and quotation marks by the one narrow space that does not break", () => {
  const words = Object.entries(flatten(resources.fr));
  const others = words.filter(([, text]) => /[\u00a0 ][:;?!»]|«[\u00a0 ]/.test(text.replaceAll("://", "")));
  expect(others).toEqual([]);
});

it("U20: French figures keep their thousands and their per cent sign by the same space", () => {
  const words = Object.entries(flatten(resources.fr));
  const loose = /\d[\u00a0 ]\d{3}(?!\d)|[\d}][\u00a0 ]%/;
  expect(words.filter(([, text]) => loose.test(text))).toEqual([]);
  expect(["50 %", "{{part}}\u00a0%", "10 000"].every((text) => loose.test(text))).toBe(true);
});
