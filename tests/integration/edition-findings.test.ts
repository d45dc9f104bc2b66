// What the fictional bodies say together, held against figures that were worked out beside their answers by another program.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { HYPOTHESES_2020 } from "../../app/domain/findings/findings.ts";
import { invariantsOf } from "../../app/domain/findings/invariants.ts";
import type { Answer } from "../../app/domain/questions/answer.ts";
import { standingsOf } from "../../app/domain/scoring/standing.ts";
import { viewFindings } from "../../app/findings/view-findings.server.ts";
import { openDemonstrationSeed } from "../../app/seed/seed-files.store.server.ts";
import { aServedSite, type ServedSite } from "../builders/a-served-site.ts";
import { modelOf } from "../builders/definition-files.ts";

const EDITION = "metropoles-numeriques-2026-demonstration";
let site: ServedSite;
beforeAll(async () => {
  site = await aServedSite({ DEMO: "on" });
}, 240_000);
afterAll(() => site?.close());

const view = (key: string) => viewFindings(site.deps, { key, locale: "fr" });
function told() {
  const seen = view(EDITION);
  return (seen.ok ? seen.value.findings.told : null) ?? expect.fail("nothing is told");
}

/** All fourteen, published or not. */
function allOfThem() {
  const model = modelOf("metropoles-numeriques");
  const bodies = openDemonstrationSeed()
    .read()
    .metropoles.map(({ editions }) => {
      const answers = Object.entries(
        editions.find(({ edition }) => edition.year === 2026)?.answers ?? {},
      ).map(([id, { answer }]) => [id, answer as Answer] as const);
      return standingsOf(model, Object.fromEntries(answers));
    });
  return { model, bodies };
}

describe("fourteen fictional bodies", () => {
  it("support what was planted among them and nothing else, with its exact chance", () => {
    const { model, bodies } = allOfThem();
    const { indicators, byChance } = invariantsOf(model, bodies, HYPOTHESES_2020);
    const found = indicators.filter(({ label }) => label !== "none");
    expect(found.map(({ id, label }) => [id, label])).toEqual([
      ["steering.elected-lead", "common"],
      ["steering.dedicated-team", "supported"],
      ["partnership.framework", "common"],
      ["citizens.omnichannel", "common"],
    ]);
    expect(found[1]).toMatchObject({ n: 14, group: 4, inGroup: 4, inAll: 4 });
    expect(found[1]?.p).toBeCloseTo(1 / 1_001, 12);
    expect(found[1]?.adjusted).toBeCloseTo(8 / 1_001, 12);
    expect(byChance.distinctive).toBeLessThan(1);
    const among48 = invariantsOf(model, bodies).indicators;
    expect(among48).toHaveLength(48);
    expect(among48.find(({ id }) => id === "steering.dedicated-team")?.adjusted).toBeCloseTo(48 / 1_001, 12);
    expect(among48.filter(({ label }) => label === "supported").map(({ id }) => id)).toEqual([
      "steering.dedicated-team",
    ]);
  });
});

describe("the fictional edition", () => {
  it("has the three types that were planted, clearer than chance", () => {
    const { types, overall } = told();
    expect(types).toMatchObject({ kind: "found", n: 14 });
    expect(types.silhouette).toBeCloseTo(0.533, 3);
    expect(types.byChance).toBeLessThan(0.3);
    expect(types.groups.map((group) => group.length)).toEqual([4, 5, 5]);
    expect(types.groups[0]).toEqual([
      "aubrelac-metropole",
      "auzerande-metropole",
      "drivonne-littoral-metropole",
      "sarmanche-metropole",
    ]);
    expect(overall).toMatchObject({ without: 1, median: 49.8 });
  });

  it("says nothing of an edition that there is not, nor of what was answered in none", () => {
    for (const key of ["2099", "hors-edition"]) expect(view(key)).toEqual({ ok: false, reason: "NOT_FOUND" });
  });
});
