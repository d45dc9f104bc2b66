import { expect, it } from "vitest";
import type { NewPublicDocument } from "./public-document.schema.ts";
import { publicTexts } from "./public-texts.ts";

const nothing: NewPublicDocument = {
  ...{ format: 3, body: { slug: "rivage", name: "Rivage", demonstration: false }, edition: "2026" },
  ...{ survey: { id: "tiny", version: "1.0.0", hash: "5".repeat(64) }, finalisedVersion: 1 },
  finalisedHash: "f".repeat(64),
  ...{ finalisedAt: "2026-11-20T09:00:00.000Z", declaration: "self-assessment", scope: [] },
  scores: {
    dimensions: {},
    global: {
      ...{ score: null, low: null, high: null, evaluated: 0, applicable: 0, rawLevel: null, level: null },
      ...{ capped: false, limiting: [], between: null, spread: null },
    },
  },
};

it("gathers what people wrote, each named by what it stands beside", () => {
  const written: NewPublicDocument = {
    ...nothing,
    justifications: { "data.use": "Un portail." },
    evidence: { "data.open": [{ title: "Catalogue", url: "https://rivage.example/c" }] },
    projects: [
      { title: "Carte", aim: "Voir" },
      { title: "Jumeau", brakes: [{ how: "Un accord", intensity: 3 }] },
    ],
    targets: { data: { level: 3, month: "2028-06", reason: "Un mandat." } },
  };
  expect(publicTexts(written)).toEqual([
    { place: { kind: "justification", question: "data.use" }, text: "Un portail." },
    { place: { kind: "evidence", question: "data.open" }, text: "Catalogue" },
    { place: { kind: "evidence", question: "data.open" }, text: "https://rivage.example/c" },
    { place: { kind: "project", number: 1, field: "title" }, text: "Carte" },
    { place: { kind: "project", number: 1, field: "aim" }, text: "Voir" },
    { place: { kind: "project", number: 2, field: "title" }, text: "Jumeau" },
    { place: { kind: "project", number: 2, field: "brakes" }, text: "Un accord" },
    { place: { kind: "target", dimension: "data" }, text: "Un mandat." },
  ]);
});

it("is empty where nothing was written", () => {
  expect(publicTexts(nothing)).toEqual([]);
});
