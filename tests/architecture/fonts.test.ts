// The fonts that browsers fetch: made from their packages, and holding every sign that our own words use.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { openZero } from "../../app/commands/open-zero.server.ts";
import { glyphOf, offsetsIn, tableOf, tablesOf } from "../../app/commands/sfnt.server.ts";
import { subsetOf } from "../../app/commands/subset-fonts.server.ts";
import { fontFiles, fontSigns, pictureFonts } from "../../app/styles/fonts/font-files.ts";

const ROOT = join(import.meta.dirname, "../..");
const FOLDER = join(ROOT, "app/styles/fonts");
const KIB = 1_024;

function textFiles(folder: string, pattern: RegExp): readonly string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => pattern.test(name))
    .map((name) => join(ROOT, folder, name));
}

it("P1: the fonts are what the command makes of their packages, 40 KiB together", async () => {
  const sizes: number[] = [];
  for (const font of fontFiles) {
    const kept = readFileSync(join(FOLDER, font.file));
    expect(kept.equals(await subsetOf(font)), `${font.file}: run app/commands/subset-fonts.server.ts`).toBe(
      true,
    );
    sizes.push(kept.length);
  }
  expect(sizes.reduce((sum, size) => sum + size)).toBeLessThan(40 * KIB);
});

it("the fonts of pictures are what the command makes of their packages", async () => {
  for (const font of pictureFonts) {
    const kept = readFileSync(join(FOLDER, font.file));
    expect(kept.equals(await subsetOf(font)), `${font.file}: run app/commands/subset-fonts.server.ts`).toBe(
      true,
    );
  }
});

it("U20: no zero is struck through, and one that is not is not taken for one", () => {
  for (const { file } of pictureFonts.filter(({ hasStruckZero }) => hasStruckZero)) {
    const font = readFileSync(join(FOLDER, file));
    expect(contoursOfZero(font), file).toBe(2);
    expect(() => openZero(font)).toThrow(/2 contours/);
  }
  expect(fontFiles.concat(pictureFonts).filter(({ hasStruckZero }) => hasStruckZero)).toHaveLength(3);
});

/** Of a font in TTF. */
function contoursOfZero(font: Buffer): number {
  const tables = tablesOf(font);
  const zero = glyphOf(tables, "0");
  const isLong = tableOf(tables, "head").readInt16BE(50) === 1;
  const [start = 0] = offsetsIn(tableOf(tables, "loca"), zero + 1, isLong).slice(zero);
  return tableOf(tables, "glyf").readInt16BE(start);
}

it("P1: every sign of the catalogues, the questionnaires and the directory is in the fonts", () => {
  const files = [
    ...textFiles("app", /words\.(fr|en)\.json$/),
    ...textFiles("survey-definitions", /texts\.(fr|en)\.json$/),
    ...textFiles("db/seed", /\.json$/),
  ];
  expect(files.length).toBeGreaterThan(40);
  const known = new Set(fontSigns);
  const missing = files.flatMap((file) =>
    [...new Set(readFileSync(file, "utf8"))].filter((sign) => sign >= " " && !known.has(sign)),
  );
  expect([...new Set(missing)]).toEqual([]);
});

it("P1: the stylesheet asks a font for the signs that are in it, and preloads none", () => {
  const css = readFileSync(join(ROOT, "app/styles/fonts.css"), "utf8");
  for (const { file } of fontFiles) {
    const face = css.split("@font-face").find((one) => one.includes(`./fonts/${file}`)) ?? "";
    expect(signsOf(face), file).toEqual([...fontSigns].toSorted());
    expect(face).toContain("font-display: swap");
  }
});

/** The signs that `unicode-range` names. */
function signsOf(face: string): readonly string[] {
  const ranges = [...face.matchAll(/U\+([0-9A-F]+)(?:-([0-9A-F]+))?/g)];
  return ranges
    .flatMap(([, from = "", to = from]) => {
      const first = Number.parseInt(from, 16);
      return Array.from({ length: Number.parseInt(to, 16) - first + 1 }, (_, place) =>
        String.fromCodePoint(first + place),
      );
    })
    .toSorted();
}
