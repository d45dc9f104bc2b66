// U4: a trial becomes the work of a team, in every role and for who held its link.

import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { viewHub } from "../../app/answering/view-hub.server.ts";
import { assignWork } from "../../app/assignments/assign-work.server.ts";
import { viewDashboard } from "../../app/dashboard/view-dashboard.server.ts";
import { finaliseAssessment } from "../../app/finalisation/finalise-assessment.server.ts";
import { viewVersion } from "../../app/finalisation/view-version.server.ts";
import { verifyHistories } from "../../app/history/verify-histories.server.ts";
import type { AssessmentRef } from "../../app/record/find-assessment.server.ts";
import { findAssessment } from "../../app/record/find-assessment.server.ts";
import { attachTrial, viewAttach } from "../../app/start/attach-trial.server.ts";
import { viewMovedLink, viewMovedTrial } from "../../app/start/moved-trial.server.ts";
import { startTeamAssessment } from "../../app/start/start-team-assessment.server.ts";
import { viewStart } from "../../app/start/view-start.server.ts";
import { aTrial, opened, post } from "../builders/a-running-server.ts";
import { aTeam, type Team } from "../builders/a-team.ts";
import { finalisationWords } from "../builders/finalisation-words.ts";

const NOTHING = { ok: false, reason: "NOT_FOUND" };
const SLUG = "rennes-metropole";
const SURVEY = "metropoles-numeriques";

let team: Team;
let trial: AssessmentRef & { readonly token: string };

beforeEach(async () => {
  team = await aTeam();
  trial = await aTrial(team.deps);
  await post(team.deps, trial, { question: "data.open", fields: { answer: "3" } });
});
afterEach(() => team.deps.close());

const held = (by: AssessmentRef): AssessmentRef => ({ ...trial, session: by.session ?? null });
const without = (by: AssessmentRef): AssessmentRef => ({ ...held(by), tokens: [] });
const handOver = (by = team.lead) => attachTrial(team.deps, { ref: held(by), to: "team" });
function dashboard(by: AssessmentRef, tokens: readonly string[] = []) {
  const view = viewDashboard(team.deps, { session: by.session ?? null, slug: SLUG, locale: "fr", tokens });
  return view.ok ? view.value : expect.fail("no dashboard");
}

describe("U4: a trial that a lead hands over to the team", () => {
  it("stands among the team’s, with its answers, its address and the next edition of the year", async () => {
    expect(dashboard(team.lead).assessments.map(({ edition }) => edition)).toEqual(["2026"]);
    expect(await handOver()).toEqual({ ok: true, value: null });
    const [first] = dashboard(team.lead).assessments;
    const standing = dashboard(team.lead).assessments.find(({ edition }) => edition === trial.edition);
    expect(standing).toMatchObject({ editionName: "2026-2", answered: 1 });
    expect(first).toBeDefined();
    expect(opened(team.deps, without(team.lead)).answers["data.open"]).toEqual({
      state: "answered",
      value: 3,
    });
    const { id } = opened(team.deps, without(team.lead)).assessment;
    const filter = {
      questionId: null,
      section: null,
      source: null,
      authorKey: null,
      since: null,
      until: null,
    };
    const [newest] = team.deps.history.list(id, { filter, before: null, limit: 1 });
    expect(newest).toMatchObject({ kind: "handed-over", questionId: null });
    expect(verifyHistories(team.deps)).toMatchObject({ broken: [] });
  });

  it("leaves the next assessment of the team a round of its own", async () => {
    await handOver();
    const asked = { session: team.lead.session ?? null, slug: SLUG, surveyId: SURVEY, form: "next" };
    expect(await startTeamAssessment(team.deps, asked)).toEqual({ ok: true, value: { edition: "2026-3" } });
  });

  it("is called by its edition in its finalised version, too, and not by its key", async () => {
    await handOver();
    const ref = without(team.lead);
    const done = { compose: finalisationWords, ref, isAccurate: true, form: "one" };
    expect(await finaliseAssessment(team.deps, done)).toMatchObject({ value: { version: 1 } });
    const seen = viewVersion(team.deps, { ref, version: 1, locale: "fr" });
    expect(seen).toMatchObject({ value: { editionName: "2026-2" } });
  });

  it("opens to each member by their role, and can be assigned and finalised", async () => {
    const [contributor, reader, consultant] = [
      await team.member("contributor"),
      await team.member("reader"),
      await team.member("consultant"),
    ];
    await handOver();
    const may = (by: AssessmentRef, purpose: "answer" | "inside") =>
      findAssessment(team.deps, without(by), purpose).ok;
    const seen = [contributor, reader, consultant].map((by) => [may(by, "answer"), may(by, "inside")]);
    expect(seen).toEqual([
      [true, true],
      [false, true],
      [false, true],
    ]);
    const work = {
      locale: "fr",
      sectionId: "data",
      questionId: null,
      kind: "contribute",
      dueOn: "",
    } as const;
    const compose = () => ({ subject: "", text: "" });
    const to = { email: "contributor@rennes.example", message: "", form: "a", compose };
    expect(await assignWork(team.deps, { ...work, ...to, ref: without(team.lead) })).toMatchObject({
      ok: true,
    });
    const done = { isAccurate: true, form: "f" };
    expect(
      await finaliseAssessment(team.deps, { compose: finalisationWords, ...done, ref: without(contributor) }),
    ).toEqual(NOTHING);
    expect(
      (await finaliseAssessment(team.deps, { compose: finalisationWords, ...done, ref: without(team.lead) }))
        .ok,
    ).toBe(true);
  });

  it("is brought in by nobody else: no other role, no lead of another body, nobody without its link", async () => {
    const others = [
      await team.member("contributor"),
      await team.member("reader"),
      await team.member("consultant"),
      await team.respondent(0),
    ];
    for (const by of others) {
      expect(await handOver(by)).toEqual(NOTHING);
      const view = viewAttach(team.deps, held(by));
      expect(view.ok && [view.value.becomes, view.value.mayKeep, view.value.others]).toEqual([
        null,
        true,
        [],
      ]);
    }
    expect(await attachTrial(team.deps, { ref: without(team.lead), to: "team" })).toEqual(NOTHING);
    expect(await attachTrial(team.deps, { ref: trial, to: "team" })).toEqual({
      ok: false,
      reason: "SIGNED_OUT",
    });
    const foreign = await aTrial(team.deps, { body: { slug: "nantes-metropole" }, form: "n" });
    const ref = { ...foreign, session: team.lead.session ?? null };
    expect(await attachTrial(team.deps, { ref, to: "team" })).toEqual(NOTHING);
    expect(dashboard(team.lead).assessments).toHaveLength(1);
    const named = await aTrial(team.deps, { body: { name: "Cesson", kind: "other" }, form: "o" });
    const ofNobody = viewAttach(team.deps, { ...named, session: team.lead.session ?? null });
    expect(ofNobody.ok && ofNobody.value).toMatchObject({ becomes: null, mayKeep: true, mayAsk: false });
  });

  it("is proposed by who is in the team without leading it: told whom to turn to, by name where they may know it", async () => {
    const leads = async (by: AssessmentRef) => {
      const view = viewAttach(team.deps, held(by));
      return view.ok && view.value.leads;
    };
    const { name, email } = team.deps.accounts.getByEmail("lead@rennes.example") ?? expect.fail("no lead");
    for (const role of ["contributor", "reader"] as const)
      expect(await leads(await team.member(role))).toEqual({ names: [name || email] });
    expect(await leads(await team.member("consultant"))).toEqual({ names: [] });
    expect(await leads(await team.respondent(0))).toEqual({ names: [] });
    expect(await leads(team.lead)).toBeNull();
    const elsewhere = await aTrial(team.deps, { body: { slug: "nantes-metropole" }, form: "e" });
    const stranger = viewAttach(team.deps, { ...elsewhere, session: team.lead.session ?? null });
    expect(stranger.ok && stranger.value).toMatchObject({ leads: null, mayAsk: true });
  });

  it("stays private until then: no member sees that it is there, and the lead sees those that they hold", async () => {
    expect(dashboard(team.lead).trials).toEqual([]);
    const view = dashboard(team.lead, [trial.token]);
    expect(view.trials).toMatchObject([{ edition: trial.edition, answered: 1 }]);
    const contributor = await team.member("contributor");
    expect(dashboard(contributor, [trial.token]).trials).toEqual([]);
    const attached = viewAttach(team.deps, held(team.lead));
    expect(attached.ok && attached.value).toMatchObject({
      becomes: "2026-2",
      mayKeep: true,
      others: [{ edition: "2026", editionName: "2026" }],
    });
  });

  it("kept in an account first, is handed over later, and that account keeps no right of its own", async () => {
    const contributor = await team.member("contributor");
    await attachTrial(team.deps, { ref: held(contributor), to: "account" });
    expect(findAssessment(team.deps, without(team.lead), "inside").ok).toBe(false);
    await attachTrial(team.deps, { ref: held(contributor), to: "team" });
    expect(findAssessment(team.deps, without(team.lead), "inside").ok).toBe(false);

    const own = await aTrial(team.deps, { form: "own" });
    const ref = { ...own, session: team.lead.session ?? null };
    await attachTrial(team.deps, { ref, to: "account" });
    const hub = viewHub(team.deps, { ref: { ...ref, tokens: [] }, locale: "fr" });
    expect(hub.ok && hub.value.attach).toEqual({ isSignedIn: true });
    expect(await attachTrial(team.deps, { ref: { ...ref, tokens: [] }, to: "team" })).toMatchObject({
      ok: true,
    });
    const account = team.deps.accounts.getByEmail("lead@rennes.example")?.id ?? 0;
    const memberships = team.deps.memberships.listOfAccount(account);
    expect(memberships.map(({ assessmentId }) => assessmentId)).toEqual([null]);
  });

  it("is handed over once, by two who press at once", async () => {
    const results = await Promise.all([handOver(), handOver()]);
    expect(results).toEqual([{ ok: true, value: null }, NOTHING]);
  });
});

describe("U4: who holds the old link", () => {
  it("is told where it went, and nobody else learns that it was there", async () => {
    expect(viewMovedLink(team.deps, trial.token)).toEqual(NOTHING);
    await handOver();
    const told = { body: { slug: SLUG, name: "Rennes Métropole", demonstration: false }, goneTo: "team" };
    expect(viewMovedLink(team.deps, trial.token)).toMatchObject({ ok: true, value: told });
    expect(viewMovedTrial(team.deps, trial)).toMatchObject({ ok: true, value: told });
    for (const tokens of [[], ["A".repeat(32)], [(await aTrial(team.deps, { form: "x" })).token]])
      expect(viewMovedTrial(team.deps, { ...trial, tokens })).toEqual(NOTHING);
    expect(viewMovedTrial(team.deps, { ...trial, edition: "2026" })).toEqual(NOTHING);
  });

  it("opens nothing by it, whoever they are", async () => {
    await handOver();
    expect(findAssessment(team.deps, trial, "read").ok).toBe(false);
    expect(await post(team.deps, trial, { question: "data.open", fields: { answer: "0" } })).toMatchObject({
      ok: false,
    });
    expect(opened(team.deps, without(team.lead)).answers["data.open"]).toEqual({
      state: "answered",
      value: 3,
    });
  });

  it("is told of an account, too, without whose it is", async () => {
    await attachTrial(team.deps, { ref: held(await team.member("reader")), to: "account" });
    const told = viewMovedLink(team.deps, trial.token);
    expect(told).toMatchObject({ ok: true, value: { goneTo: "account" } });
    expect(JSON.stringify(told)).not.toContain("reader");
  });
});

describe("U6: the same body started twice", () => {
  const start = (tokens: readonly string[], session: string | null = null) => {
    const view = viewStart(team.deps, { slug: SLUG, locale: "fr", holder: { tokens, session } });
    return view.ok ? view.value.trials.map(({ edition, answered }) => [edition, answered]) : view;
  };

  it("is noticed before it starts, by the links of this browser and by the account", async () => {
    expect([start([]), start([trial.token])]).toEqual([[], [[trial.edition, 1]]]);
    const reader = await team.member("reader");
    await attachTrial(team.deps, { ref: held(reader), to: "account" });
    expect([start([trial.token]), start([], reader.session)]).toEqual([[], [[trial.edition, 1]]]);
    const elsewhere = viewStart(team.deps, {
      ...{ slug: "nantes-metropole", locale: "fr", holder: { tokens: [], session: reader.session ?? null } },
    });
    expect(elsewhere.ok && elsewhere.value.trials).toEqual([]);
  });
});
