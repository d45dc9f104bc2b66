import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { aMixedProfile, aProfileRow } from "../../tests/builders/a-profile-row.ts";
import { ProfileTable } from "./profile-table.tsx";

const headings = {
  dimension: "Dimension",
  level: "Niveau",
  score: "Score",
  projected: "Si…",
  bounds: "Fourchette",
  answered: "Réponses",
};

function cellsOf(rows: ReturnType<typeof aMixedProfile>): readonly (readonly (string | undefined)[])[] {
  const html = renderToStaticMarkup(<ProfileTable caption="Scores" rows={rows} headings={headings} />);
  return [...html.matchAll(/<tr>(.*?)<\/tr>/g)].map(([, row = ""]) =>
    [...row.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/g)].map(([, cell = ""]) =>
      cell.replace(/<[^>]*>/g, "").trim(),
    ),
  );
}

test("scores, projections and bounds are those of the charts, row by row", () => {
  const rows = aMixedProfile();
  const [, ...body] = cellsOf(rows);
  expect(body.map((cells) => cells.slice(2, 5))).toEqual(
    rows.map((row) => [row.scoreText ?? "–", row.projectedText ?? "–", row.boundsText ?? "–"]),
  );
});

test("there is no column for a projection before a lever is chosen", () => {
  const [head, body] = cellsOf([aProfileRow(0)]);
  expect(head).toEqual(["Dimension", "Niveau", "Score", "Fourchette", "Réponses"]);
  expect(body).toHaveLength(5);
});

test("a row is named by its dimension, and a known level shows its digit", () => {
  const [, first] = cellsOf([aProfileRow(1, { label: "Inclusion", levelNumber: 2, levelText: "Organisé" })]);
  expect(first?.slice(0, 2)).toEqual(["B Inclusion", "2 Organisé"]);
});
