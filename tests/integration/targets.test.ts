// What a body aims at, dimension by dimension: a level, a month and a reason, versioned, in the history and shown with the result.

import { beforeEach, describe, expect, it } from "vitest";
import { formEntries } from "../../app/domain/fields/form-entries.ts";
import { readHistoryQuery } from "../../app/domain/history/history-query.ts";
import { finaliseAssessment } from "../../app/finalisation/finalise-assessment.server.ts";
import { verifyHistories } from "../../app/history/verify-histories.server.ts";
import { viewHistory } from "../../app/history/view-history.server.ts";
import type { AssessmentRef } from "../../app/record/find-assessment.server.ts";
import { viewResults } from "../../app/results/view-results.server.ts";
import { setTargets } from "../../app/targets/set-targets.server.ts";
import { viewTargets } from "../../app/targets/view-targets.server.ts";
import { aTeam, type Team } from "../builders/a-team.ts";
import { finalisationWords } from "../builders/finalisation-words.ts";

const WHOLE = { "cible-data": "4", "mois-data": "06/2028", "raison-data": "Le mandat le dit" };
const TARGET = { level: 4, month: "2028-06", reason: "Le mandat le dit" };

let team: Team;
beforeEach(async () => {
  team = await aTeam();
});

interface Sent {
  readonly fields?: Readonly<Record<string, string>>;
  readonly version?: number;
  readonly form?: string;
  readonly ref?: AssessmentRef;
}
function send({ fields = WHOLE, version = 0, form = "first form of the page", ref = team.lead }: Sent = {}) {
  const entries = formEntries(Object.entries(fields));
  return setTargets(team.deps, { ref, entries, version, form });
}
function page(ref = team.lead) {
  const view = viewTargets(team.deps, { ref, locale: "fr" });
  return view.ok ? view.value : view.reason;
}
function shownTo(ref: AssessmentRef) {
  const view = viewResults(team.deps, { ref, locale: "fr", levers: [] });
  if (!view.ok) throw new Error(view.reason);
  return view.value;
}
function versionNow(): number {
  const view = page();
  return typeof view === "string" ? expect.fail(view) : view.version;
}
function told() {
  const view = viewHistory(team.deps, { ref: team.lead, locale: "fr", query: readHistoryQuery(() => null) });
  if (!view.ok) throw new Error(view.reason);
  return view.value.lines
    .filter(({ kind }) => kind.startsWith("target-"))
    .map(({ kind, target }) => ({ kind, target }));
}

describe("a lead", () => {
  it("sets a target, and whoever reads the result meets it there", async () => {
    expect((await send()).ok).toBe(true);
    expect(page()).toMatchObject({ targets: new Map([["data", TARGET]]) });
    const reader = shownTo(await team.member("reader"));
    expect([reader.targets.get("data"), reader.mayTarget]).toEqual([TARGET, false]);
    expect(shownTo(team.lead).mayTarget).toBe(true);
  });

  it("changes it and gives it up, and the history keeps each of them", async () => {
    await send();
    await send({ fields: { ...WHOLE, "cible-data": "3" }, version: versionNow() });
    await send({ fields: {}, version: versionNow() });
    expect(shownTo(team.lead).targets.size).toBe(0);
    const words = {
      ...{ dimension: "Culture de la donnée et intelligence artificielle" },
      ...{ month: "2028-06", reason: "Le mandat le dit" },
    };
    expect(told()).toEqual([
      { kind: "target-dropped", target: { ...words, level: "Déployé" } },
      { kind: "target-set", target: { ...words, level: "Déployé" } },
      { kind: "target-set", target: { ...words, level: "Intégré" } },
    ]);
    expect(verifyHistories(team.deps).broken).toEqual([]);
  });

  it("writes nothing for what did not change, and once for a form that is sent twice", async () => {
    await send();
    await send();
    await send({ version: versionNow(), form: "another form of the page" });
    expect(told()).toHaveLength(1);
  });

  it("is told of targets that were changed meanwhile, and overwrites nothing unseen", async () => {
    await send();
    const other = await send({ fields: { ...WHOLE, "cible-data": "2" }, form: "a form of another page" });
    expect(other).toEqual({ ok: false, reason: { code: "STALE" } });
    expect(shownTo(team.lead).targets.get("data")).toEqual(TARGET);
  });

  it("is told what to mend, and nothing is written", async () => {
    const sent = await send({ fields: { ...WHOLE, "cible-agents": "1" } });
    expect(sent).toMatchObject({ ok: false, reason: { code: "INVALID", problems: { length: 2 } } });
    expect(shownTo(team.lead).targets.size).toBe(0);
  });

  it("may set one for a version that is finalised: no answer changes", async () => {
    const finalised = await finaliseAssessment(team.deps, {
      compose: finalisationWords,
      ref: team.lead,
      isAccurate: true,
      form: "f",
    });
    expect(finalised.ok).toBe(true);
    expect((await send()).ok).toBe(true);
    expect(verifyHistories(team.deps).broken).toEqual([]);
  });
});

describe("anybody else", () => {
  it("finds no such page, and sets nothing", async () => {
    for (const role of ["contributor", "reader", "consultant"] as const) {
      const ref = await team.member(role);
      expect(page(ref)).toBe("NOT_FOUND");
      expect(await send({ ref })).toEqual({ ok: false, reason: { code: "NOT_FOUND" } });
    }
    expect(shownTo(team.lead).targets.size).toBe(0);
  });
});
