import { expect, it } from "vitest";
import { readSlides } from "../../../tests/builders/read-slides.ts";
import type { Deck, Shape } from "./deck.ts";
import { FREE, LAYOUTS } from "./layouts.ts";
import { writeSlides } from "./write-slides.http.server.ts";

const HOSTILE = `<a:t>]]>&amp;"'<!-- ${String.fromCharCode(0, 7, 11)} \ud800 \u202e retourné 👩‍💻 Łódź`;
const SVG =
  '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20"><rect width="40" height="20"/></svg>';

const table: Shape = {
  ...{ kind: "table", name: "Niveaux", alt: "Tableau", box: FREE, size: 14 },
  columns: [
    { label: "Dimension", align: "start", share: 2 },
    { label: "Niveau", align: "end", share: 1 },
  ],
  rows: [
    ["A", { text: "Déployé", level: 3 }],
    [{ text: "B", note: "dit plus bas" }, "–"],
  ],
};

function deckOf(said: string, shapes: readonly Shape[] = []): Deck {
  return {
    ...{ title: said, language: "fr", author: "Baromètre", at: "2026-11-27T08:00:00Z", notice: null },
    ...{ foot: said, layouts: { cover: "Couverture", page: "Page", columns: "Colonnes" } },
    slides: [{ layout: "page", title: said, texts: [[{ kind: "lead", text: said }]], shapes, notes: [said] }],
  };
}

it("writes titles, texts, tables with their heads, pictures with their words, and notes", async () => {
  const picture: Shape = { kind: "picture", name: "Profil", alt: "Un carré", box: FREE, svg: SVG };
  const { title, language, slides } = readSlides(await writeSlides(deckOf("Résultat", [picture, table])));
  expect([title, language, slides.length]).toEqual(["Résultat", "fr-FR", 1]);
  const [slide] = slides;
  expect(slide?.title).toBe("Résultat");
  expect(slide?.notes).toEqual(["Résultat"]);
  expect(slide?.pictures).toEqual(["Un carré"]);
  expect(slide?.languages).toEqual(["fr-FR"]);
  expect(slide?.tables).toEqual([
    {
      ...{ name: "Niveaux", alt: "Tableau", hasHead: true, bottom: expect.any(Number) },
      rows: [
        ["Dimension", "Niveau"],
        ["A", "3  Déployé"],
        ["B\ndit plus bas", "–"],
      ],
    },
  ]);
});

it("writes the same bytes for the same deck, in any time zone", async () => {
  const here = process.env["TZ"];
  const written: Uint8Array[] = [];
  for (const zone of ["Europe/Paris", "Pacific/Kiritimati"]) {
    process.env["TZ"] = zone;
    written.push(await writeSlides(deckOf("Résultat", [table])));
  }
  if (here === undefined) delete process.env["TZ"];
  else process.env["TZ"] = here;
  expect(Buffer.from(written[0] ?? []).equals(Buffer.from(written[1] ?? []))).toBe(true);
});

it("writes whatever is typed as text, without what no XML may hold", async () => {
  const [slide] = readSlides(await writeSlides(deckOf(HOSTILE))).slides;
  const said = `<a:t>]]>&amp;"'<!--  \ufffd  retourné 👩‍💻 Łódź`;
  expect(slide?.title).toBe(said);
  expect(slide?.notes).toEqual([said]);
});

it.each(["mot ".repeat(5_000), "W".repeat(10_000), "\n".repeat(3_000), "a\u0301".repeat(9_000)])(
  "cuts what has no room, and keeps it in the notes (%#)",
  async (long) => {
    const many: Shape = {
      ...table,
      rows: Array.from({ length: 7 }, () => [{ text: long, note: long }, long]),
    };
    const [slide] = readSlides(await writeSlides(deckOf(long, [many]))).slides;
    const whole = long.normalize("NFC").replaceAll(/\s/g, "");
    expect(slide?.notes.join("").normalize("NFC").replaceAll(/\s/g, "")).toBe(whole);
    expect(slide?.tables[0]?.bottom).toBeLessThanOrEqual(FREE.y + FREE.h + 0.001);
    expect(slide?.tables[0]?.rows).toHaveLength(8);
    expect(slide?.title.length).toBeLessThan(120);
    expect(LAYOUTS.page.texts).toHaveLength(1);
  },
);

it("refuses rows that have no room at all, since none is left out without a word", async () => {
  const many: Shape = { ...table, rows: Array.from({ length: 60 }, () => ["A", "B"]) };
  await expect(writeSlides(deckOf("x", [many]))).rejects.toThrow(/60 rows of “Niveaux”/);
});
