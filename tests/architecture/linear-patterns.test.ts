// S1: no pattern of the program takes more than its share of time for a text, whatever stands in it. Every pattern that is
// written in `app/` is tried, on people's texts or not: nobody can tell for long which ones meet those.
import { expect, it } from "vitest";
import { cost, hostileTexts } from "./hostile-texts.ts";
import { patternIn, patternsOf } from "./patterns.ts";
import { appSources } from "./sources.ts";

/** UTF-16 units: long enough to tell the square of it from the length, short enough for a hundred patterns. */
const LENGTH = 2_500;
/** In plain looks at the same text: one that takes the square of its length costs some thousands. */
const MOST = 300;
const TEXTS = hostileTexts(LENGTH);

const CUT_BEFORE: Readonly<Record<string, string>> = {
  "app/server/logger.server.ts": "a message is cut to 2,000 signs before",
};

const patterns = appSources().flatMap(patternsOf);

it("S1: finds the patterns of the program", () => {
  expect(patterns.length).toBeGreaterThan(80);
  expect(
    patternsOf({ path: "x.ts", text: "const a = /x+$/u; b(/y/g);" }).map(({ pattern }) => pattern),
  ).toEqual([/x+$/u, /y/g]);
});

it("S1: would notice a pattern that takes the square of a text", () => {
  expect(worstOf(/\s*%$/)).toBeGreaterThan(MOST);
  expect(worstOf(/[\s.]+$/)).toBeGreaterThan(MOST);
});

it("S1: makes none out of a text", () => {
  const made = appSources().filter(({ text }) => /\bRegExp\(/.test(text));
  expect(made.map(({ path }) => path)).toEqual([]);
});

it("S1: every pattern is linear, but where its text was cut before", () => {
  const slowOnes = new Set([...new Set(patterns.map(({ pattern }) => String(pattern)))].filter(isSlow));
  const slow = patterns.filter(({ pattern }) => slowOnes.has(String(pattern))).map(({ path }) => path);
  expect([...new Set(slow)].sort()).toEqual(Object.keys(CUT_BEFORE).sort());
});

function isSlow(written: string): boolean {
  return worstOf(patternIn(written)) > MOST;
}

function worstOf(pattern: RegExp): number {
  let worst = 0;
  for (const text of TEXTS) {
    worst = Math.max(
      worst,
      cost((whole) => whole.replace(pattern, ""), text, MOST),
    );
    if (worst > MOST) break;
  }
  return worst;
}
