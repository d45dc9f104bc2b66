import { hash } from "node:crypto";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { eraseAccount } from "../../app/account/erase-account.server.ts";
import { exportPersonalData } from "../../app/account/export-personal-data.server.ts";
import { viewHub } from "../../app/answering/view-hub.server.ts";
import { viewDashboard } from "../../app/dashboard/view-dashboard.server.ts";
import type { FinalisedDocument } from "../../app/domain/finalisation/finalised-document.ts";
import type { Mail } from "../../app/domain/mails/mail.ts";
import {
  type FinaliseAssessment,
  finaliseAssessment,
} from "../../app/finalisation/finalise-assessment.server.ts";
import { reopenAssessment } from "../../app/finalisation/reopen-assessment.server.ts";
import { viewFinalise } from "../../app/finalisation/view-finalise.server.ts";
import { readVersionFile, viewVersion } from "../../app/finalisation/view-version.server.ts";
import { verifyHistories } from "../../app/history/verify-histories.server.ts";
import { viewHistory } from "../../app/history/view-history.server.ts";
import type { AssessmentRef } from "../../app/record/find-assessment.server.ts";
import { attachTrial } from "../../app/start/attach-trial.server.ts";
import { startTeamAssessment } from "../../app/start/start-team-assessment.server.ts";
import { nameAdministrator } from "../../app/team/name-administrator.server.ts";
import { viewAdmin } from "../../app/team/view-admin.server.ts";
import type { Deps } from "../../app/wiring/deps.server.ts";
import { aServer, aTrial, post } from "../builders/a-running-server.ts";
import { finalisationWords } from "../builders/finalisation-words.ts";
import { join, signedIn } from "../builders/people.ts";
import { someTime } from "../builders/stores.ts";

const slug = "rennes-metropole";
const NOTHING = { ok: false, reason: "NOT_FOUND" };
const noFilter = { section: "", q: "", source: "", par: "", depuis: "", jusqu: "", avant: null } as const;

let deps: Deps;
let mails: Mail[];
let now: Date;
let administrator: string;
let lead: string;
const sessions: Record<string, string> = {};

const refOf = (session: string): AssessmentRef => ({ slug, edition: "2026", tokens: [], session });

beforeEach(async () => {
  now = someTime;
  mails = [];
  deps = aServer({}, { now: () => now, post: (mail) => mails.push(mail) });
  nameAdministrator(deps, { email: "admin@barometre.example", role: "administrator" });
  administrator = await signedIn({ deps, mails }, "admin@barometre.example");
  const member = (by: string, role: "lead" | "contributor" | "reader" | "consultant", name: string = role) =>
    join({ deps, mails }, { by, slug, role, email: `${name}@rennes.example` });
  lead = await member(administrator, "lead");
  for (const role of ["contributor", "reader", "consultant"] as const)
    sessions[role] = await member(lead, role);
  sessions["second lead"] = await member(lead, "lead", "second");
  await startTeamAssessment(deps, { session: lead, slug, surveyId: "metropoles-numeriques", form: "form" });
  await answer("2", { publicText: "Publié", workingNote: "SECRET" });
});
afterEach(() => deps.close());

function answer(level: string, fields: Record<string, string> = {}, version = 0) {
  const asked = { question: "data.open", fields: { answer: level, ...fields }, page: { version } };
  return post(deps, refOf(lead), asked);
}
function finalise(asked: Partial<FinaliseAssessment> & { readonly by?: string } = {}) {
  const { by = lead, ...rest } = asked;
  return finaliseAssessment(deps, {
    compose: finalisationWords,
    ref: refOf(by),
    isAccurate: true,
    form: "one",
    ...rest,
  });
}
function reopen(asked: { readonly by?: string; readonly reason?: string; readonly version?: number } = {}) {
  const { by = lead, reason = "Une erreur", version = 1 } = asked;
  return reopenAssessment(deps, { compose: finalisationWords, ref: refOf(by), reason, version });
}
function versions() {
  const view = viewFinalise(deps, { ref: refOf(lead), locale: "fr" });
  if (!view.ok) throw new Error(view.reason);
  return view.value.versions;
}
function fileOf(version: number, session = lead): string {
  const file = readVersionFile(deps, { ref: refOf(session), version });
  if (!file.ok) throw new Error(file.reason);
  return file.value;
}

describe("finalising", () => {
  it("happens once, however often the form is sent and by however many leads at once", async () => {
    const second = sessions["second lead"] ?? "";
    const all = await Promise.all([finalise(), finalise(), finalise({ by: second, form: "two" })]);
    const versionsOf = all.map((one) => (one.ok ? one.value : one.reason));
    expect(versionsOf).toEqual([
      { version: 1, isNew: true },
      { version: 1, isNew: false },
      { version: 1, isNew: false },
    ]);
    expect(versions()).toHaveLength(1);
    expect(versions()[0]).toMatchObject({ version: 1, at: someTime, who: { name: "lead@rennes.example" } });
  });

  it("asks the lead to say that the answers are accurate", async () => {
    expect(await finalise({ isAccurate: false })).toEqual({ ok: false, reason: "NOT_ACCURATE" });
    expect(versions()).toEqual([]);
  });

  it("is the lead's alone", async () => {
    for (const role of ["contributor", "reader", "consultant"]) {
      const by = sessions[role] ?? "";
      expect(await finalise({ by }), role).toEqual(NOTHING);
      expect(viewFinalise(deps, { ref: refOf(by), locale: "fr" }), role).toEqual(NOTHING);
    }
    await finalise();
    expect(await reopen({ by: sessions["contributor"] ?? "" })).toEqual(NOTHING);
  });

  it("is refused to the secret link of a trial, and possible once an account has taken it along", async () => {
    const trial = await aTrial(deps);
    const asked = { isAccurate: true, form: "trial" };
    expect(await finaliseAssessment(deps, { compose: finalisationWords, ...asked, ref: trial })).toEqual(
      NOTHING,
    );
    const told = viewFinalise(deps, { ref: trial, locale: "fr" });
    expect(told.ok && told.value.attach).toEqual({ isSignedIn: false });
    const ref = { ...trial, session: lead };
    await attachTrial(deps, { ref, to: "account" });
    expect(
      (await finaliseAssessment(deps, { compose: finalisationWords, ...asked, ref: { ...ref, tokens: [] } }))
        .ok,
    ).toBe(true);
  });

  it("keeps a document whose hash anybody can compute again, without working notes", async () => {
    await finalise();
    const file = fileOf(1, sessions["reader"]);
    expect(hash("sha256", file)).toBe(versions()[0]?.hash);
    expect(file).not.toContain("SECRET");
    expect(file).not.toContain("rennes.example");
    const document = JSON.parse(file) as FinalisedDocument;
    expect(document.answers["data.open"]).toMatchObject({
      ...{ answer: { state: "answered", value: 2 }, publicText: "Publié" },
    });
    expect(document).toMatchObject({ version: 1, edition: "2026", finalisedAt: someTime.toISOString() });
    expect(document.result.levels["data.open"]).toBe(2);
  });

  it("is told to all who may read, on the dashboard and, as a count, to the administrator", async () => {
    await finalise();
    const hub = viewHub(deps, { ref: refOf(sessions["reader"] ?? ""), locale: "fr" });
    expect(hub.ok && hub.value.finalised).toMatchObject({ version: 1, who: { name: "lead@rennes.example" } });
    expect(hub.ok && hub.value.mayFinalise).toBe(false);
    const dashboard = viewDashboard(deps, { session: lead, slug, locale: "fr" });
    expect(dashboard.ok && dashboard.value.assessments[0]?.newest).toMatchObject({ isReopened: false });
    const admin = viewAdmin(deps, administrator);
    const own = admin.ok ? admin.value.bodies.find((body) => body.slug === slug) : undefined;
    expect(own).toMatchObject({ assessments: 1, finalised: 1 });
  });
});

describe("reopening", () => {
  beforeEach(() => finalise());

  it("asks why, in one line", async () => {
    expect(await reopen({ reason: " " })).toEqual({ ok: false, reason: "BAD_REASON" });
    expect((await answer("3", {}, 1)).ok).toBe(false);
  });

  it("opens the answers again and makes the next version, of which the first stays as it was", async () => {
    const before = fileOf(1);
    const both = await Promise.all([reopen(), reopen({ by: sessions["second lead"] ?? "" })]);
    expect(both.map((one) => one.ok && one.value)).toEqual([true, false]);
    expect((await answer("3", {}, 1)).ok).toBe(true);
    now = new Date(someTime.getTime() + 60_000);
    expect(await finalise({ form: "two" })).toEqual({ ok: true, value: { version: 2, isNew: true } });
    expect(fileOf(1)).toBe(before);
    expect(versions().map(({ version, reopening }) => [version, reopening?.reason ?? null])).toEqual([
      [2, null],
      [1, "Une erreur"],
    ]);
    const read = (version: number) => {
      const view = viewVersion(deps, { ref: refOf(lead), version, locale: "fr" });
      return view.ok ? view.value.summary.standings.get("data.open") : view.reason;
    };
    expect([1, 2, 3].map(read)).toEqual([2, 3, "NOT_FOUND"]);
  });

  it("is undone by no old form: neither the one that finalised nor the one that reopened", async () => {
    await reopen();
    expect(await finalise()).toEqual({ ok: true, value: { version: 1, isNew: false } });
    expect((await answer("3", {}, 1)).ok).toBe(true);
    await finalise({ form: "two" });
    expect(await reopen({ version: 1 })).toEqual({ ok: true, value: false });
    expect((await answer("4", {}, 2)).ok).toBe(false);
  });
});

describe("the history of what was finalised", () => {
  it("tells of both, verifies, and finds a document that was changed", async () => {
    await finalise();
    await reopen();
    const view = viewHistory(deps, { ref: refOf(lead), locale: "fr", query: noFilter });
    const told = view.ok ? view.value.lines.map(({ kind, reason, title }) => [kind, reason, title]) : [];
    expect(told.slice(0, 2)).toEqual([
      ["reopened", "Une erreur", ""],
      ["finalised", null, ""],
    ]);
    expect(verifyHistories(deps).broken).toEqual([]);
    const forged = { ...deps.finalisations, getText: () => "{}" };
    expect(verifyHistories({ ...deps, finalisations: forged }).broken[0]?.fault).toEqual({
      ...{ code: "finalisation", subject: "1", position: 3 },
    });
  });

  it("names nobody who was erased, and still verifies", async () => {
    const second = sessions["second lead"] ?? "";
    await finalise({ by: second });
    await reopen({ by: second });
    const data = exportPersonalData(deps, second);
    expect(data.ok && data.value.finalisations).toMatchObject([{ version: 1, edition: "2026" }]);
    expect(data.ok && data.value.reopenings).toMatchObject([{ version: 1, reason: "Une erreur" }]);
    expect((await eraseAccount(deps, { session: second, isConfirmed: true })).ok).toBe(true);
    expect(versions()[0]?.who).toMatchObject({ name: null, isErased: true });
    expect(versions()[0]?.reopening?.who).toMatchObject({ name: null, isErased: true });
    expect(verifyHistories(deps).broken).toEqual([]);
  });
});
