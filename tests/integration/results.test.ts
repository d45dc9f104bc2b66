// The results of the demonstration and of a trial, from the database to the sentences of the page.
import { describe, expect, it } from "vitest";
import { roundHalfUp } from "../../app/domain/scoring/round.ts";
import { wordsOf } from "../../app/i18n/server-words.server.ts";
import { openingSentence } from "../../app/kit/opening-sentence.ts";
import { profileRows } from "../../app/kit/profile-rows.ts";
import { leverReason } from "../../app/results/lever-reason.ts";
import { dimensionSentences, overallSentence } from "../../app/results/profile-sentences.ts";
import { projectionSentence } from "../../app/results/projection-sentence.ts";
import type { ResultsView } from "../../app/results/results.view.ts";
import { viewResults } from "../../app/results/view-results.server.ts";
import { aServer, aTrial, post } from "../builders/a-running-server.ts";

const demonstration = aServer({ DEMO: "on" });
const fr = wordsOf("fr");
const plain = (text: string | null) => text?.replace(/[\u00a0\u202f]/g, " ");

function resultsOf(slug: string, levers: readonly string[] = []): ResultsView {
  const view = viewResults(demonstration, {
    ref: { slug, edition: "2026", tokens: [] },
    locale: "fr",
    levers,
  });
  if (!view.ok) throw new Error(view.reason);
  return view.value;
}

describe("the results of a demonstration", () => {
  it.each([
    ["metropole-de-montaubrel", "Métropole de Montaubrel : niveau « Déployé » (3 sur 5)."],
    [
      "auzerande-metropole",
      "Auzerande Métropole : entre le niveau « Organisé » (2) et le niveau « Déployé » (3 sur 5). Il manque des réponses pour trancher.",
    ],
    [
      "lanverzy-metropole",
      "Lanverzy Métropole : pas encore de niveau global. Dimensions évaluées : 8 sur 9 ; il les faut toutes.",
    ],
    [
      "orvelande-metropole",
      "Orvelande Métropole : niveau « Déployé » (3 sur 5). Le score global (65 sur 100) ouvrait le niveau « Intégré » (4), mais une dimension est trop en retrait : Inclusion numérique et confiance.",
    ],
  ])("opens for %s with what can be said", (slug, sentence) => {
    expect(plain(openingSentence(resultsOf(slug), fr))).toBe(sentence);
  });

  it("prints in every row the rounded figures of its dimension", () => {
    const { model, texts, summary } = resultsOf("lanverzy-metropole");
    const rows = profileRows({ model, texts, scores: summary.scores, projected: null }, fr);
    expect(rows.map(({ id }) => id)).toEqual(model.dimensions.map(({ id }) => id));
    for (const [place, { score, low, high }] of summary.scores.dimensions.entries()) {
      const rounded = (value: number | null) => (value === null ? null : String(roundHalfUp(value, 0)));
      expect(rows[place]).toMatchObject({ score, low, high, projected: null, scoreText: rounded(score) });
      if (low !== high) expect(rows[place]?.boundsText).toBe(`${rounded(low)}–${rounded(high)}`);
    }
    expect(rows.find(({ id }) => id === "partnership")).toMatchObject({
      score: null,
      scoreText: null,
      levelNumber: null,
    });
  });

  it("says bounds and no score while a dimension is missing, and which one", () => {
    const results = resultsOf("lanverzy-metropole");
    expect(plain(overallSentence(results, fr))).toBe(
      "Fourchette globale : de 31 à 38 sur 100, selon ce que diront les réponses manquantes.",
    );
    expect(plain(dimensionSentences(results, fr))).toMatch(
      /Effort de partenariat et écosystème : .*(non évaluée|entre)/,
    );
  });

  it("gives for each lever the levels, targets and brakes that call for it", () => {
    const results = resultsOf("aubrelac-metropole");
    const [lever] = results.summary.levers.lanes["quick"] ?? [];
    if (lever === undefined) throw new Error("no quick lever");
    expect(plain(leverReason(results, lever, fr))).toMatch(
      /^Proposé au vu de : .+ \(palier 1, cible : palier 3\).* Freins pris en compte : .+ \(intensité 3 sur 4\)/,
    );
  });

  it("projects the levers that are ticked, and only those that the answers call for", () => {
    const called = resultsOf("metropole-de-montaubrel").summary.levers.all.map(({ id }) => id);
    const results = resultsOf("metropole-de-montaubrel", [called[0] ?? "", called[0] ?? "", "no-such-lever"]);
    expect(results.projection?.levers).toEqual([called[0]]);
    expect(plain(projectionSentence(results, fr))).toMatch(
      /^Si le levier coché atteignait sa cible : aujourd’hui 50 sur 100, de 49 à 51 .*\(« Déployé »\) ; alors 5\d sur 100, de 5\d à 5\d .*\(« Déployé »\)\.$/,
    );
    expect(resultsOf("metropole-de-montaubrel", ["no-such-lever"]).projection).toBeNull();
  });
});

it("U10: tells both sides of a supposition with their bounds, so that none reads as a setback", () => {
  const plainly = resultsOf("metropole-du-grand-trevialle");
  expect(plainly.summary.opening).toEqual({ kind: "between", low: 2, high: 3 });
  const [first = ""] = plainly.summary.levers.all.map(({ id }) => id);
  expect(plain(projectionSentence(resultsOf("metropole-du-grand-trevialle", [first]), fr))).toMatch(
    /aujourd’hui 39 sur 100, de 38 à 42 selon les réponses manquantes \(entre « Organisé » et « Déployé »\) ; alors \d\d sur 100, de \d\d à \d\d/,
  );
});

describe("the results of a trial", () => {
  it("are the same object until an answer changes", async () => {
    const server = aServer();
    const ref = await aTrial(server);
    const read = () => {
      const view = viewResults(server, { ref, locale: "fr", levers: [] });
      return view.ok ? view.value : null;
    };
    const before = read();
    expect(before).toMatchObject({ mayAnswer: true, summary: { opening: { kind: "empty" } } });
    expect(read()).toBe(before);
    await post(server, ref, { question: "steering.elected-lead", fields: { answer: "3" } });
    expect(read()).toMatchObject({ summary: { opening: { kind: "notEvaluated" } } });
  });

  it("stay closed to who has no key", async () => {
    const server = aServer();
    const { slug, edition } = await aTrial(server);
    const stranger = { slug, edition, tokens: [] };
    expect(viewResults(server, { ref: stranger, locale: "fr", levers: [] })).toEqual({
      ok: false,
      reason: "NOT_FOUND",
    });
  });
});
