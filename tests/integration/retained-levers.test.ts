// Levers that a body takes up: by whom, for when, and a note; versioned, in the history, and shown with the result.

import { beforeEach, describe, expect, it } from "vitest";
import { eraseAccount } from "../../app/account/erase-account.server.ts";
import { formEntries } from "../../app/domain/fields/form-entries.ts";
import { readHistoryQuery } from "../../app/domain/history/history-query.ts";
import { finaliseAssessment } from "../../app/finalisation/finalise-assessment.server.ts";
import { verifyHistories } from "../../app/history/verify-histories.server.ts";
import { viewHistory } from "../../app/history/view-history.server.ts";
import { type AssessmentRef, findAssessment } from "../../app/record/find-assessment.server.ts";
import { viewResults } from "../../app/results/view-results.server.ts";
import { retainLever } from "../../app/roadmap/retain-lever.server.ts";
import { viewLever } from "../../app/roadmap/view-lever.server.ts";
import type { Deps } from "../../app/wiring/deps.server.ts";
import { aServer, aTrial, post } from "../builders/a-running-server.ts";
import { aTeam, type Team } from "../builders/a-team.ts";
import { finalisationWords } from "../builders/finalisation-words.ts";

const LEVER = "lever.elected-mandate";
const TITLE = "Écrire la délégation et installer un rituel d’arbitrage";
const HOSTILE = '=HYPERLINK("http://x") <script>alert(1)</script> {{name}} \u202Eà l’envers\u0000';

interface Said {
  readonly fields?: Readonly<Record<string, string>>;
  readonly lever?: string;
  readonly version?: number;
  readonly form?: string;
  readonly isLetGo?: boolean;
}

function retain(deps: Deps, ref: AssessmentRef, said: Said = {}) {
  const { fields = {}, lever = LEVER, version = 0, form = "first form of the page", isLetGo = false } = said;
  const entries = formEntries(Object.entries(fields));
  return retainLever(deps, { ref, leverId: lever, entries, isLetGo, version, form });
}

function retainedIn(deps: Deps, ref: AssessmentRef) {
  const view = viewResults(deps, { ref, locale: "fr", levers: [] });
  if (!view.ok) throw new Error(view.reason);
  return view.value.retained;
}

function pageOf(deps: Deps, ref: AssessmentRef, leverId = LEVER) {
  const view = viewLever(deps, { ref, locale: "fr", leverId, secrets: [] });
  return view.ok ? view.value : view.reason;
}

function linesOf(deps: Deps, ref: AssessmentRef) {
  const view = viewHistory(deps, { ref, locale: "fr", query: readHistoryQuery(() => null) });
  if (!view.ok) throw new Error(view.reason);
  return view.value.lines.filter(({ kind }) => kind.startsWith("lever-"));
}

describe("a trial", () => {
  let deps: Deps;
  let ref: AssessmentRef;
  beforeEach(async () => {
    deps = aServer();
    ref = await aTrial(deps);
    await post(deps, ref, { question: "steering.elected-lead", fields: { answer: "1" } });
  });

  it("takes a lever up by its link, with its owner in words, and shows it with the result", async () => {
    const fields = { "porteur-autre": "Direction générale", mois: "03/2027", note: "Après le budget" };
    const followed = { ...fields, etat: "under-way", budget: "120 k€" };
    expect(pageOf(deps, ref)).toMatchObject({ owners: [], retained: null, version: 0, title: TITLE });
    expect((await retain(deps, ref, { fields: followed })).ok).toBe(true);
    expect(retainedIn(deps, ref)).toEqual([
      {
        ...{ leverId: LEVER, title: TITLE, goneSince: null },
        ...{ owner: "Direction générale", month: "2027-03", note: "Après le budget" },
        ...{ status: "under-way", budget: "120 k€", workshop: null },
      },
    ]);
    expect(pageOf(deps, ref)).toMatchObject({ version: 1, values: { month: "2027-03" } });
  });

  it("writes once what is sent twice, and nothing that changes nothing", async () => {
    await retain(deps, ref, { fields: { note: "x" } });
    const before = findRevision(deps, ref);
    expect((await retain(deps, ref, { fields: { note: "x" } })).ok).toBe(true);
    expect((await retain(deps, ref, { lever: "lever.core-team", isLetGo: true })).ok).toBe(true);
    expect(findRevision(deps, ref)).toBe(before);
    expect(linesOf(deps, ref)).toHaveLength(1);
  });

  it("overwrites nothing unseen: of two tabs the second is told, and may then replace", async () => {
    await retain(deps, ref, { fields: { note: "first tab" }, form: "the form of tab one" });
    const late = await retain(deps, ref, { fields: { note: "second tab" }, form: "the form of tab two" });
    expect(late).toMatchObject({
      ok: false,
      reason: { code: "STALE", stored: { note: "first tab", version: 1 } },
    });
    expect(retainedIn(deps, ref)[0]?.note).toBe("first tab");
    // The page that was shown both sends again.
    const again = { fields: { note: "second tab" }, version: 1, form: "the form of tab three" };
    expect((await retain(deps, ref, again)).ok).toBe(true);
    // The very form that wrote last goes on, whatever version it was rendered with.
    expect((await retain(deps, ref, { ...again, fields: { note: "more" }, version: 0 })).ok).toBe(true);
    expect(retainedIn(deps, ref)[0]?.note).toBe("more");
  });

  it("lets go of it, whose versions go on, so that an old page does not bring it back", async () => {
    await retain(deps, ref, { fields: { note: "kept" } });
    expect((await retain(deps, ref, { isLetGo: true, version: 1, form: "another form here" })).ok).toBe(true);
    expect(retainedIn(deps, ref)).toEqual([]);
    expect(pageOf(deps, ref)).toMatchObject({ retained: null, version: 2, values: { note: "" } });
    const old = await retain(deps, ref, {
      fields: { note: "from an old page" },
      version: 1,
      form: "an old form",
    });
    expect(old).toMatchObject({ ok: false, reason: { code: "STALE" } });
    expect((await retain(deps, ref, { fields: {}, version: 2, form: "a new form here" })).ok).toBe(true);
  });

  it("keeps hostile text as text, and refuses what is too long or no month, with every problem at once", async () => {
    await retain(deps, ref, { fields: { "porteur-autre": HOSTILE, note: HOSTILE } });
    const [kept] = retainedIn(deps, ref);
    expect(kept?.note).toBe('=HYPERLINK("http://x") <script>alert(1)</script> {{name}} à l’envers');
    const fields = {
      "porteur-autre": "x".repeat(100_000),
      note: "y".repeat(100_000),
      mois: "z".repeat(100_000),
      etat: "x".repeat(100_000),
      budget: "b".repeat(100_000),
    };
    expect(await retain(deps, ref, { fields, version: 1 })).toEqual({
      ok: false,
      reason: {
        code: "INVALID",
        problems: [
          { field: "ownerText", code: "LONG" },
          { field: "month", code: "NO_MONTH" },
          { field: "status", code: "NO_STATUS" },
          { field: "budget", code: "LONG" },
          { field: "note", code: "LONG" },
        ],
      },
    });
  });

  it("tells all of it in a chain that verifies", async () => {
    await retain(deps, ref, { fields: { note: "one" } });
    await retain(deps, ref, { fields: { note: "two" }, version: 1, form: "a second form here" });
    await retain(deps, ref, { isLetGo: true, version: 2, form: "a third form here" });
    expect(linesOf(deps, ref).map(({ kind, lever }) => [kind, lever?.title, lever?.note])).toEqual([
      ["lever-let-go", TITLE, "two"],
      ["lever-retained", TITLE, "two"],
      ["lever-retained", TITLE, "one"],
    ]);
    expect(verifyHistories(deps).broken).toEqual([]);
  });

  it("shows under its old name a lever that the questionnaire has no more, which can only be changed or let go", async () => {
    const id = findAssessment(deps, ref, "inside");
    if (!id.ok) throw new Error("no trial");
    deps.retainedLevers.save(id.value.assessment.id, {
      ...{ leverId: "lever.of-before", surveyVersion: "0.9.0", ownerId: null, ownerText: "DGS", month: null },
      ...{
        status: "to-start",
        budget: "",
        note: "",
        isRetained: true,
        origin: null,
        version: 1,
        savedAt: deps.now(),
        form: "",
      },
    });
    expect(retainedIn(deps, ref)).toEqual([
      expect.objectContaining({ leverId: "lever.of-before", title: "lever.of-before", goneSince: "0.9.0" }),
    ]);
    const letGo = { lever: "lever.of-before", isLetGo: true, version: 1, form: "" };
    expect((await retain(deps, ref, letGo)).ok).toBe(true);
    expect(pageOf(deps, ref, "lever.of-before")).toBe("NOT_FOUND");
    expect(await retain(deps, ref, { lever: "lever.of-before", version: 2 })).toEqual({
      ok: false,
      reason: { code: "NOT_FOUND" },
    });
  });

  it("of somebody else, and a lever that never was, are not there", async () => {
    const stranger = { ...ref, tokens: [] };
    for (const [who, lever] of [
      [stranger, LEVER],
      [ref, "lever.nothing"],
    ] as const) {
      expect(pageOf(deps, who, lever)).toBe("NOT_FOUND");
      expect(await retain(deps, who, { lever })).toEqual({ ok: false, reason: { code: "NOT_FOUND" } });
    }
  });
});

describe("a team", () => {
  let team: Team;
  let deps: Deps;
  beforeEach(async () => {
    team = await aTeam();
    deps = team.deps;
  });

  it("names one of its people, whom the copy and the erasure know", async () => {
    const contributor = await team.member("contributor", "camille");
    const id = deps.accounts.getByEmail("camille@rennes.example")?.id;
    expect(pageOf(deps, team.lead)).toMatchObject({
      owners: expect.arrayContaining([expect.objectContaining({ id })]),
    });
    await retain(deps, team.lead, { fields: { porteur: String(id), mois: "2027-03" } });
    expect(retainedIn(deps, team.lead)[0]?.owner).toBe("camille@rennes.example");
    await eraseAccount(deps, { session: contributor.session ?? "", isConfirmed: true });
    expect(retainedIn(deps, team.lead)).toMatchObject([{ owner: "", month: "2027-03" }]);
  });

  it("names no consultant, no commune and nobody of elsewhere", async () => {
    await team.member("consultant");
    await team.respondent(0);
    for (const email of [
      "consultant@rennes.example",
      "commune-0@rennes.example",
      "admin@barometre.example",
    ]) {
      const porteur = String(deps.accounts.getByEmail(email)?.id);
      expect(await retain(deps, team.lead, { fields: { porteur } })).toMatchObject({
        reason: { problems: [{ field: "owner", code: "NO_MEMBER" }] },
      });
    }
  });

  it("shows readers what was taken up and lets them change nothing; a consultant is shown no name", async () => {
    const [reader, consultant] = [await team.member("reader"), await team.member("consultant")];
    const id = deps.accounts.getByEmail("reader@rennes.example")?.id;
    await retain(deps, team.lead, { fields: { porteur: String(id) } });
    expect(retainedIn(deps, reader)).toMatchObject([{ owner: "reader@rennes.example" }]);
    expect(retainedIn(deps, consultant)).toMatchObject([{ owner: null }]);
    for (const ref of [reader, consultant, await team.respondent(0)]) {
      expect(pageOf(deps, ref)).toBe("NOT_FOUND");
      expect(await retain(deps, ref, { version: 1 })).toEqual({ ok: false, reason: { code: "NOT_FOUND" } });
    }
  });

  it("follows its levers after the assessment was finalised, and its finalised version stays as it was", async () => {
    await retain(deps, team.lead, { fields: { note: "before" } });
    await finaliseAssessment(deps, {
      compose: finalisationWords,
      ref: team.lead,
      isAccurate: true,
      form: "finalise",
    });
    const opened = findAssessment(deps, team.lead, "inside");
    const id = opened.ok ? opened.value.assessment.id : Number.NaN;
    const text = deps.finalisations.getText(id, 1);
    const fields = { etat: "done", budget: "40 k€" };
    expect((await retain(deps, team.lead, { fields, version: 1, form: "a page of later" })).ok).toBe(true);
    expect(retainedIn(deps, team.lead)).toMatchObject([{ status: "done", budget: "40 k€", note: "" }]);
    expect(deps.finalisations.getText(id, 1)).toBe(text);
    expect(linesOf(deps, team.lead)[0]?.lever).toMatchObject({ status: "done", budget: "40 k€" });
    expect(verifyHistories(deps).broken).toEqual([]);
  });
});

function findRevision(deps: Deps, ref: AssessmentRef): number {
  const opened = findAssessment(deps, ref, "inside");
  return opened.ok ? opened.value.assessment.revision : Number.NaN;
}
