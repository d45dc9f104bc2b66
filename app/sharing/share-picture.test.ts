import { describe, expect, it } from "vitest";
import { aProfileRow } from "../../tests/builders/a-profile-row.ts";
import { type SharePicture, sharePicture } from "./share-picture.ts";

const ROWS = [0, 1, 2].map((place) => aProfileRow(place));
const OF: SharePicture = {
  ...{ brand: "Baromètre", name: "Rennes Métropole", about: "édition 2026", place: "Niveau 3 sur 5" },
  ...{ firm: "Auto-évaluation déclarative.", fictional: null, rows: ROWS },
};
const textsOf = (svg: string) => [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, said]) => said);

describe("the picture of a shared link", () => {
  it("names the body, says its level, and says of an invented one that it is", () => {
    const said = textsOf(sharePicture({ ...OF, fictional: "Cette métropole n’existe pas." }));
    for (const line of ["Rennes Métropole", "Niveau 3 sur 5", "Cette métropole n’existe pas."])
      expect(said).toContain(line);
    expect(sharePicture(OF)).not.toContain("#fdf4e1");
  });

  it("sets a name of 60 letters and more on lines of their own, whole", () => {
    const name = "Communauté d’agglomération du Pays de Saint-Omer et de la Lys";
    expect(textsOf(sharePicture({ ...OF, name })).join(" ")).toContain(name);
  });

  it("cuts what no size has room for, and marks it as cut", () => {
    const said = textsOf(sharePicture({ ...OF, name: "long ".repeat(100) }));
    expect(said.some((line) => line?.endsWith("…"))).toBe(true);
    expect(
      textsOf(sharePicture({ ...OF, name: "x".repeat(300) })).every((line) => (line?.length ?? 0) < 60),
    ).toBe(true);
  });

  it("draws the axes where nothing has a score, and no shape", () => {
    const rows = ROWS.map((row) => ({ ...row, status: "not-evaluated" as const, score: null }));
    const svg = sharePicture({ ...OF, rows });
    expect(svg).toContain("stroke-dasharray");
    expect(svg).not.toContain("fill-opacity");
  });

  it("lets no text end its place, turn the rest around, or hold what XML may not", () => {
    const svg = sharePicture({ ...OF, name: '</text><script>"&\u0000\u202E\uFFFE\uD800 x' });
    for (const sign of ["<script", "\u0000", "\u202E", "\uFFFE", "\uD800"])
      expect(svg.includes(sign), JSON.stringify(sign)).toBe(false);
    expect(svg).toContain("&lt;/text&gt;&lt;script&gt;&quot;&amp;");
  });
});
