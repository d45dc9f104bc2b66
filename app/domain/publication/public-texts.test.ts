import { expect, it } from "vitest";
import type { PublicDocument } from "./public-document.ts";
import { publicTexts } from "./public-texts.ts";

const nothing: PublicDocument = {
  ...{ format: 1, body: { slug: "rivage", name: "Rivage", demonstration: false }, edition: "2026" },
  ...{ survey: { id: "tiny", version: "1.0.0" }, finalisedVersion: 1 },
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
  const written: PublicDocument = {
    ...nothing,
    justifications: { "data.use": "Un portail." },
    projects: [{ title: "Carte", aim: "Voir" }, { title: "Jumeau" }],
    targets: { data: { level: 3, month: "2028-06", reason: "Un mandat." } },
  };
  expect(publicTexts(written)).toEqual([
    { place: { kind: "justification", question: "data.use" }, text: "Un portail." },
    { place: { kind: "project", number: 1, field: "title" }, text: "Carte" },
    { place: { kind: "project", number: 1, field: "aim" }, text: "Voir" },
    { place: { kind: "project", number: 2, field: "title" }, text: "Jumeau" },
    { place: { kind: "target", dimension: "data" }, text: "Un mandat." },
  ]);
});

it("is empty where nothing was written", () => {
  expect(publicTexts(nothing)).toEqual([]);
});
