import { describe, expect, it } from "vitest";
import { aDimension, aSurvey } from "../../../tests/builders/a-survey.ts";
import { anIndicator } from "../../../tests/builders/indicators.ts";
import type { PublicDocument } from "./public-document.schema.ts";
import { COLUMNS, publicTable, ROW_TYPES, STATUSES } from "./public-table.ts";

const model = aSurvey({
  sections: [
    aDimension(
      "one",
      ["a", "b", "c"].map((id) => anIndicator({ id })),
    ),
    aDimension("two", [anIndicator({ id: "d" })]),
  ],
});
const texts = {
  title: "Tout petit questionnaire",
  sections: { one: { title: "La première" } },
  questions: { a: { short: "Le premier" } },
};
const one = {
  ...{ status: "evaluated" as const, score: 62.5, low: 50, high: 75, coverage: 0.75, level: null },
  ...{ between: [3, 4] as const, answered: 2, applicable: 3 },
};
const document: PublicDocument = {
  format: 1,
  survey: { id: "tiny", version: "1.0.0" },
  body: { slug: "rivage", name: "Rivage", demonstration: true },
  ...{ edition: "2026", finalisedVersion: 2, finalisedAt: "2026-11-20T09:00:00.000Z" },
  ...{ declaration: "self-assessment", scope: ["steps"] },
  scores: {
    dimensions: { one },
    global: {
      ...{ score: null, low: 40, high: 80, level: null, rawLevel: null, between: [2, 4] },
      ...{ evaluated: 1, applicable: 2, capped: false, limiting: [], spread: null },
    },
  },
  steps: { b: 0, a: 3, c: "dk" },
};
const published = {
  number: 4,
  at: new Date("2026-11-28T10:20:30.456Z"),
  hash: "f".repeat(64),
  url: "https://b.example/4",
};
const table = (changed: Partial<PublicDocument> = {}, siren: string | null = "200000001") =>
  publicTable({ document: { ...document, ...changed } as PublicDocument, model, texts, siren, published });

describe("publicTable", () => {
  it("begins with the whole, then has a row for each dimension and each published indicator, in the order of the questionnaire", () => {
    expect(table().map(({ type, dimension, indicateur }) => [type, dimension, indicateur])).toEqual([
      ["ensemble", null, null],
      ["dimension", "one", null],
      ["indicateur", "one", "a"],
      ["indicateur", "one", "b"],
      ["indicateur", "one", "c"],
    ]);
  });

  it("says of every row whose, of when, of which version and under which hash it is", () => {
    for (const row of table())
      expect(row).toMatchObject({
        ...{ COLL_NOM: "Rivage", COLL_SIREN: "200000001", fictif: true, edition: "2026", version: 4 },
        ...{
          date_publication: "2026-11-28T10:20:30Z",
          questionnaire: "tiny",
          questionnaire_version: "1.0.0",
        },
        ...{ url: "https://b.example/4", empreinte: "f".repeat(64) },
      });
    expect(table({}, null)[0]?.COLL_SIREN).toBeNull();
  });

  it("gives scores with their bounds, and leaves empty what has no value", () => {
    const [whole, dimension] = table();
    const nothing = { palier: null, niveau: null };
    expect(whole).toMatchObject({
      ...{ ...nothing, libelle: texts.title, statut: "not-evaluated", score: null },
      ...{ score_min: 40, score_max: 80, couverture: null, reponses: 1, applicables: 2 },
    });
    expect(dimension).toMatchObject({
      ...{ ...nothing, libelle: "La première", statut: "evaluated", score: 62.5 },
      ...{ score_min: 50, score_max: 75, couverture: 0.75, reponses: 2, applicables: 3 },
    });
  });

  it("tells a level 0 from what is not known, and gives an indicator no score", () => {
    const [, , a, b, c] = table();
    expect(a?.libelle).toBe("Le premier");
    expect([a, b, c].map((row) => [row?.statut, row?.palier])).toEqual([
      ["evaluated", 3],
      ["evaluated", 0],
      ["dk", null],
    ]);
    expect(b).toMatchObject({
      ...{ libelle: "b", score: null, score_min: null, score_max: null },
      ...{ niveau: null, couverture: null, reponses: null, applicables: null },
    });
  });

  it("calls the whole evaluated where it has a score, with its level", () => {
    const global = { ...document.scores.global, score: 60, level: 3 };
    const [whole] = table({ scores: { ...document.scores, global } });
    expect(whole).toMatchObject({ statut: "evaluated", score: 60, niveau: 3 });
  });

  it("has indicators only where the document has their steps", () => {
    const { steps: _none, ...bare } = document;
    const rows = publicTable({ document: bare, model, texts, siren: null, published });
    expect(rows.map(({ type }) => type)).toEqual(["ensemble", "dimension"]);
  });

  it("fills every column, and says nothing that its lists do not have", () => {
    for (const row of table()) {
      expect(Object.keys(row).toSorted()).toEqual(COLUMNS.map(({ name }) => name).toSorted());
      expect(ROW_TYPES).toContain(row.type);
      expect(STATUSES).toContain(row.statut);
    }
  });
});
