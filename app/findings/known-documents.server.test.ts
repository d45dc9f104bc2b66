import { describe, expect, it } from "vitest";
import type { SampledText } from "./findings-jobs.server.ts";
import { createKnownDocuments } from "./known-documents.server.ts";

const OVERALL = { score: 50, low: 40, high: 60, level: 3, rawLevel: 3, between: null, evaluated: 1 };
/** As it was published until November 2026. */
const document = (slug: string) => ({
  ...{ format: 1, body: { slug, name: slug, demonstration: true }, edition: "2026", finalisedVersion: 1 },
  ...{ finalisedAt: "2026-06-01T08:00:00.000Z", declaration: "self-assessment", scope: [] },
  survey: { id: "metropoles", version: "1.0.0" },
  scores: {
    dimensions: {},
    global: { ...OVERALL, applicable: 1, capped: false, limiting: [], spread: null },
  },
});
const situation = { population: 1_000, communes: null, since: null, centreShare: null, smallCommunes: null };
const sent = (slug: string): SampledText => ({
  hash: slug,
  text: JSON.stringify(document(slug)),
  earlier: null,
  situation,
});
const named = (slug: string): SampledText => ({ ...sent(slug), text: null });

describe("known documents", () => {
  it("are given again without their bytes, with what the directory says of the body now", () => {
    const known = createKnownDocuments();
    expect(known.unknownOf([named("a"), sent("b")])).toEqual(["a"]);
    const [first] = known.results([sent("a")]);
    const { body, survey, scores } = document("a");
    expect(first).toEqual({ document: { body, survey, scores }, situation });
    const grown = { ...situation, population: 2_000 };
    expect(known.unknownOf([named("a")])).toEqual([]);
    expect(known.results([{ ...named("a"), situation: grown }])).toEqual([
      { document: first?.document, situation: grown },
    ]);
  });

  it("are known of the edition before as well, and asked for with their bytes where they are not", () => {
    const known = createKnownDocuments();
    const { text } = sent("b");
    expect(known.unknownOf([{ ...sent("a"), earlier: { hash: "b", text: null } }])).toEqual(["b"]);
    const [first] = known.results([{ ...sent("a"), earlier: { hash: "b", text } }]);
    expect(first?.earlier?.body.slug).toBe("b");
    expect(known.unknownOf([named("a"), named("b")])).toEqual([]);
  });

  it("are forgotten past a number of them: those first that were asked for longest ago", () => {
    const known = createKnownDocuments(2);
    known.results([sent("a"), sent("b")]);
    known.results([named("a"), sent("c")]);
    expect(known.unknownOf(["a", "b", "c"].map(named))).toEqual(["b"]);
    // More than are kept are still given, all of them.
    expect(known.results(["d", "e", "f"].map(sent))).toHaveLength(3);
    expect(known.unknownOf(["d", "e", "f"].map(named))).toEqual(["d"]);
  });

  it("are refused where they do not fit, or were never sent", () => {
    const known = createKnownDocuments();
    expect(() => known.results([named("a")])).toThrow("the document a is not known");
    expect(() => known.results([{ ...sent("a"), text: "{}" }])).toThrow(/does not fit its format/);
    expect(known.unknownOf([named("a")])).toEqual(["a"]);
  });
});
