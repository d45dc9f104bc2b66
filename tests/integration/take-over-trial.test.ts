// U4: a team’s assessment takes over the answers of a trial that its lead holds: to be confirmed, where it has none.

import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { confirmSection } from "../../app/answering/confirm-section.server.ts";
import { finaliseAssessment } from "../../app/finalisation/finalise-assessment.server.ts";
import { verifyHistories } from "../../app/history/verify-histories.server.ts";
import type { AssessmentRef } from "../../app/record/find-assessment.server.ts";
import { startTeamAssessment } from "../../app/start/start-team-assessment.server.ts";
import { takeOverTrial, viewTakeOver } from "../../app/start/take-over-trial.server.ts";
import { aTrial, opened, post } from "../builders/a-running-server.ts";
import { aTeam, type Team } from "../builders/a-team.ts";
import { finalisationWords } from "../builders/finalisation-words.ts";

const NOTHING = { ok: false, reason: "NOT_FOUND" };
const SLUG = "rennes-metropole";
const SURVEY = "metropoles-numeriques";

let team: Team;
let trial: AssessmentRef & { readonly token: string };
let lead: AssessmentRef;

beforeEach(async () => {
  team = await aTeam();
  trial = await aTrial(team.deps);
  lead = { ...team.lead, tokens: [trial.token] };
  for (const question of ["data.open", "data.governance", "steering.elected-lead"])
    await post(team.deps, trial, { question, fields: { answer: "3", publicText: "de l’essai" } });
  await post(team.deps, team.lead, { question: "data.governance", fields: { answer: "1" } });
});
afterEach(() => team.deps.close());

const take = (ref = lead, from = trial.edition) => takeOverTrial(team.deps, { ref, from });
const entries = () => {
  const filter = { questionId: null, section: null, source: null, authorKey: null, since: null, until: null };
  return team.deps.history.list(opened(team.deps, team.lead).assessment.id, {
    filter,
    before: null,
    limit: 50,
  });
};

describe("U4: taking over the answers of a trial", () => {
  it("brings them in unconfirmed with where they come from, and overwrites nothing", async () => {
    const view = viewTakeOver(team.deps, lead);
    expect(view.ok && view.value.trials).toMatchObject([{ edition: trial.edition, arriving: 2, staying: 1 }]);
    expect(await take()).toEqual({ ok: true, value: 2 });
    const { saved, answers } = opened(team.deps, team.lead);
    expect(saved.get("data.open")).toMatchObject({ version: 1, toConfirm: true, publicText: "de l’essai" });
    // To be confirmed, they do not count.
    expect(answers).toEqual({ "data.governance": { state: "answered", value: 1 } });
    const taken = entries().filter(({ source }) => source === "trial");
    expect(taken.map(({ questionId, reason, oldContent }) => [questionId, reason, oldContent])).toEqual([
      ["steering.elected-lead", trial.edition, null],
      ["data.open", trial.edition, null],
    ]);
    expect(verifyHistories(team.deps)).toMatchObject({ broken: [] });
    expect(opened(team.deps, trial).saved.size).toBe(3);
  });

  it("counts once confirmed, and brings in nothing the second time", async () => {
    const results = await Promise.all([take(), take()]);
    expect(results).toEqual([
      { ok: true, value: 2 },
      { ok: true, value: 0 },
    ]);
    await confirmSection(team.deps, { ref: team.lead, sectionId: "data" });
    expect(opened(team.deps, team.lead).answers["data.open"]).toEqual({ state: "answered", value: 3 });
  });

  it("does so when the team starts, by the same rules", async () => {
    const asked = { session: lead.session ?? null, slug: SLUG, surveyId: SURVEY, from: trial.edition };
    const start = (form: string, tokens: readonly string[]) =>
      startTeamAssessment(team.deps, { ...asked, form, tokens });
    expect(await start("a", [])).toEqual(NOTHING);
    expect(await start("b", [trial.token])).toEqual({ ok: true, value: { edition: "2026-2" } });
    const next = { ...team.lead, edition: "2026-2" };
    const { saved, answers } = opened(team.deps, next);
    expect([saved.size, [...saved.values()].every(({ toConfirm }) => toConfirm), answers]).toEqual([
      3,
      true,
      {},
    ]);
  });

  it("is for a lead who holds the trial, and for no other", async () => {
    const others = [
      await team.member("contributor"),
      await team.member("reader"),
      await team.member("consultant"),
    ];
    for (const by of others) {
      const ref = { ...by, tokens: [trial.token] };
      expect([await take(ref), viewTakeOver(team.deps, ref)]).toEqual([NOTHING, NOTHING]);
    }
    expect(await take(team.lead)).toEqual(NOTHING);
    const bare = viewTakeOver(team.deps, team.lead);
    expect(bare.ok && bare.value.trials).toEqual([]);
    const foreign = await aTrial(team.deps, { body: { slug: "nantes-metropole" }, form: "n" });
    expect(await take({ ...lead, tokens: [foreign.token] }, foreign.edition)).toEqual(NOTHING);
    // Neither into a trial, nor out of a team’s.
    expect(await take({ ...lead, edition: trial.edition })).toEqual(NOTHING);
    expect(await take(lead, "2026")).toEqual(NOTHING);
  });

  it("writes nothing into what is finalised", async () => {
    await finaliseAssessment(team.deps, {
      compose: finalisationWords,
      ref: team.lead,
      isAccurate: true,
      form: "f",
    });
    expect(await take()).toEqual({ ok: false, reason: "FINALISED" });
    expect(viewTakeOver(team.deps, lead)).toEqual(NOTHING);
  });
});
