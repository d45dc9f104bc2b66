// The roadmap of a body: its levers in the order in which they are done, with what has to come first, for whoever may read it.
import { beforeEach, describe, expect, it } from "vitest";
import { viewDashboard } from "../../app/dashboard/view-dashboard.server.ts";
import { formEntries } from "../../app/domain/fields/form-entries.ts";
import type { AssessmentRef } from "../../app/record/find-assessment.server.ts";
import { retainLever } from "../../app/roadmap/retain-lever.server.ts";
import { viewRoadmap } from "../../app/roadmap/view-roadmap.server.ts";
import type { Deps } from "../../app/wiring/deps.server.ts";
import { post } from "../builders/a-running-server.ts";
import { aTeam, type Team } from "../builders/a-team.ts";

const [MANDATE, STRATEGY, TEAM] = ["lever.elected-mandate", "lever.strategy-costed", "lever.core-team"];

let team: Team;
let deps: Deps;
beforeEach(async () => {
  team = await aTeam();
  deps = team.deps;
});

async function retain(lever: string, fields: Readonly<Record<string, string>>, version = 0): Promise<void> {
  const entries = formEntries(Object.entries(fields));
  const sent = { leverId: lever, entries, isLetGo: false, version, form: `the form of ${lever} ${version}` };
  expect(await retainLever(deps, { ref: team.lead, ...sent })).toEqual({ ok: true, value: null });
}

function roadmapOf(ref: AssessmentRef = team.lead, locale: "fr" | "en" = "fr") {
  const view = viewRoadmap(deps, { ref, locale });
  if (!view.ok) throw new Error(view.reason);
  return view.value;
}

describe("a roadmap", () => {
  it("is empty before anything is retained", () => {
    expect(roadmapOf()).toMatchObject({ levers: [], mayChange: true, body: { demonstration: null } });
    expect(roadmapOf().counts.map(({ count }) => count)).toEqual([0, 0, 0, 0]);
  });

  it("puts in front what comes first, and says what does not", async () => {
    await retain(STRATEGY, { mois: "2027-01" });
    await retain(TEAM, { mois: "2027-06", etat: "under-way", budget: "2 ETP" });
    // Nothing calls for the mandate yet, so that nothing misses it.
    expect(roadmapOf().levers.map(({ leverId, openFirst }) => [leverId, openFirst])).toEqual([
      [STRATEGY, []],
      [TEAM, []],
    ]);
    await post(deps, team.lead, { question: "steering.elected-lead", fields: { answer: "1" } });
    const title = "Écrire la délégation et installer un rituel d’arbitrage";
    const missing = { leverId: MANDATE, why: "MISSING", title };
    expect(roadmapOf().levers.map(({ openFirst }) => openFirst)).toEqual([[missing], [missing]]);
    await retain(MANDATE, { mois: "2027-03" });
    expect(roadmapOf().levers.map(({ leverId, openFirst }) => [leverId, openFirst])).toEqual([
      [MANDATE, []],
      [STRATEGY, [{ leverId: MANDATE, why: "LATER", title }]],
      [TEAM, []],
    ]);
    expect(roadmapOf().counts).toEqual([
      { status: "to-start", count: 2 },
      { status: "under-way", count: 1 },
      { status: "done", count: 0 },
      { status: "dropped", count: 0 },
    ]);
  });

  it("takes a month that is over, and says so until the lever is done or given up", async () => {
    await retain(MANDATE, { mois: "2020-01" });
    expect(roadmapOf().levers).toMatchObject([{ isOverdue: true, month: "2020-01" }]);
    await retain(MANDATE, { mois: "2020-01", etat: "done" }, 1);
    expect(roadmapOf().levers).toMatchObject([{ isOverdue: false, status: "done" }]);
    await retain(MANDATE, { mois: "2020-01", etat: "dropped" }, 2);
    expect(roadmapOf().levers).toMatchObject([{ isOverdue: false, status: "dropped" }]);
    await retain(MANDATE, {}, 3);
    expect(roadmapOf().levers).toMatchObject([{ isOverdue: false, month: null }]);
  });

  it("is read without forms by readers and consultants, who are told no name they may not know", async () => {
    const id = deps.accounts.getByEmail("lead@rennes.example")?.id;
    const members = deps.memberships.listOfBody(1);
    await retain(MANDATE, { porteur: String(id ?? members[0]?.accountId) });
    const [reader, consultant] = [await team.member("reader"), await team.member("consultant")];
    expect(roadmapOf(reader)).toMatchObject({ mayChange: false, levers: [{ leverId: MANDATE }] });
    expect(roadmapOf(reader).levers[0]?.owner).not.toBeNull();
    expect(roadmapOf(consultant)).toMatchObject({ mayChange: false, levers: [{ owner: null }] });
  });

  it("of somebody else is not there, nor for who answers for a commune", async () => {
    for (const ref of [await team.respondent(0), { ...team.lead, session: null }])
      expect(viewRoadmap(deps, { ref, locale: "fr" })).toEqual({ ok: false, reason: "NOT_FOUND" });
  });

  it("is counted on the home of its team, what was given up left out", async () => {
    const { slug, session } = team.lead;
    const roadmap = () => {
      const view = viewDashboard(deps, { session: session ?? null, slug, locale: "fr" });
      return view.ok ? view.value.assessments[0]?.roadmap : view.reason;
    };
    expect(roadmap()).toBeNull();
    await retain(MANDATE, { etat: "dropped" });
    expect(roadmap()).toBeNull();
    await retain(TEAM, { etat: "done" });
    await retain(STRATEGY, {});
    expect(roadmap()).toEqual({ retained: 2, done: 1 });
  });
});
