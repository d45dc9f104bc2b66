import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { HUES, INK, LEVELS, levelDigitInk, levelInk, markInk, ON_LEVELS } from "./ink.ts";

const sheets = ["palette.css", "../styles/tokens.css"].map((file) =>
  readFileSync(join(import.meta.dirname, file), "utf8"),
);

/** The first colour of a token is the one of light paper. */
function lightOf(token: string): string | undefined {
  const written = sheets.map(
    (sheet) => new RegExp(`--${token}: (?:light-dark\\()?(#[0-9a-f]{6})`).exec(sheet)?.[1],
  );
  return written.find((colour) => colour !== undefined);
}

test("the plain colours are those of the style sheets on light paper", () => {
  expect(HUES).toEqual(HUES.map((_, place) => lightOf(`dimension-${place + 1}`)));
  expect(LEVELS).toEqual(LEVELS.map((_, place) => lightOf(`level-${place + 1}`)));
  expect(ON_LEVELS).toEqual(ON_LEVELS.map((_, place) => lightOf(`on-level-${place + 1}`)));
  expect(INK.outline.stroke).toBe(lightOf("primary"));
  expect(INK.bounds.stroke).toBe(lightOf("control"));
  expect(INK.grid.stroke).toBe(lightOf("line"));
  expect(INK.dot.fill).toBe(lightOf("text"));
  expect(INK.scale.fill).toBe(lightOf("muted"));
  expect(INK.open.fill).toBe(lightOf("bg"));
  expect(INK.median.fill).toBe(lightOf("sunken"));
});

test("a place or a level beyond the palette still has a colour", () => {
  expect(markInk(1).fill).toBe(HUES[0]);
  expect(markInk(10).fill).toMatch(/^#/);
  expect(levelInk(5).fill).toBe(LEVELS[4]);
  expect(levelInk(6).fill).toMatch(/^#/);
  expect(levelDigitInk(5).fill).toBe(ON_LEVELS[4]);
  expect(levelDigitInk(6).fill).toMatch(/^#/);
});
