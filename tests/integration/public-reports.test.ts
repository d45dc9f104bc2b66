// A reader reports an error in a published page; the body or the moderation answers, and the answer may be shown there.

import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { deleteEnded } from "../../app/commands/delete-ended.server.ts";
import type { NewMail } from "../../app/domain/mails/mail.ts";
import {
  BLOCKS,
  type PublicationScope,
  SCORES_ONLY,
} from "../../app/domain/publication/publication-scope.ts";
import { finaliseAssessment } from "../../app/finalisation/finalise-assessment.server.ts";
import { answerReport } from "../../app/public-site/answer-report.server.ts";
import { type ReportError, reportError } from "../../app/public-site/report-error.server.ts";
import { viewPreview } from "../../app/public-site/view-preview.server.ts";
import { viewPublished } from "../../app/public-site/view-published.server.ts";
import { viewReportQueue, viewReports } from "../../app/public-site/view-reports.server.ts";
import type { SessionToken } from "../../app/record/visitor-of.server.ts";
import { startTeamAssessment } from "../../app/start/start-team-assessment.server.ts";
import { nameAdministrator } from "../../app/team/name-administrator.server.ts";
import type { Deps } from "../../app/wiring/deps.server.ts";
import { publishFinalised } from "../builders/a-publication.ts";
import { aServer } from "../builders/a-running-server.ts";
import { finalisationWords } from "../builders/finalisation-words.ts";
import { join, signedIn } from "../builders/people.ts";

const SLUG = "rennes-metropole";
const place = { slug: SLUG, edition: "2026" };
const ADMIN = "admin@barometre.example";
const LEAD = "lead@rennes.example";
const READER = "zoe@lecteurs.example";
const STRANGER = "Un nom à ne répéter nulle part";

let deps: Deps;
let mails: NewMail[];
let admin: string;
let lead: string;
let forms = 0;

beforeEach(async () => {
  mails = [];
  deps = aServer({}, { post: (mail) => mails.push(mail) });
  nameAdministrator(deps, { email: ADMIN, role: "administrator" });
  nameAdministrator(deps, { email: "looks@barometre.example", role: "investigator" });
  admin = await signedIn({ deps, mails }, ADMIN);
  lead = await join({ deps, mails }, { by: admin, slug: SLUG, role: "lead", email: LEAD });
  await startTeamAssessment(deps, {
    session: lead,
    slug: SLUG,
    surveyId: "metropoles-numeriques",
    form: "form",
  });
  const ref = { ...place, tokens: [], session: lead };
  await finaliseAssessment(deps, { compose: finalisationWords, ref, isAccurate: true, form: "form" });
  await publishFinalised(deps, place);
  mails.length = 0;
});
afterEach(() => deps.close());

function report(change: Partial<ReportError> = {}) {
  forms += 1;
  const typed = { kind: "error", text: STRANGER, email: READER };
  const compose = () => ({ subject: "report", text: "a link" });
  return reportError(deps, {
    place,
    typed,
    locale: "en",
    form: `f${forms}`,
    number: 1,
    trap: "",
    compose,
    ...change,
  });
}
function listed(session: SessionToken) {
  const view = viewReports(deps, { ...place, session });
  return view.ok ? view.value : view.reason;
}
function first() {
  const view = listed(lead);
  return typeof view === "string"
    ? expect.fail(view)
    : (view.reports[0] ?? expect.fail("nothing was reported"));
}
function answer(
  session: SessionToken,
  typed = { text: "Vérifié.", isShown: true },
  publicId = first().publicId,
) {
  const compose = ({ text, locale }: { readonly text: string; readonly locale: string }) => ({
    subject: locale,
    text,
  });
  return answerReport(deps, { place, session, publicId, typed, compose });
}
function shown() {
  const view = viewPublished(deps, { ...place, number: null, locale: "fr" });
  const standing = view.ok && view.value.kind === "online" ? view.value.view.standing : undefined;
  return standing?.kind === "published" ? standing.replies : expect.fail("nothing is online");
}

describe("a preview", () => {
  const preview = (session: SessionToken, scope: PublicationScope) =>
    viewPreview(deps, { ref: { ...place, tokens: [], session }, locale: "fr", scope });

  it("is of the very document that would be published, for a lead alone, and publishes nothing", async () => {
    const seen = preview(lead, BLOCKS);
    const online = viewPublished(deps, { ...place, number: null, locale: "fr" });
    const hashOf = online.ok && online.value.kind === "online" ? online.value.view.content.hash : "";
    expect(seen).toMatchObject({
      ok: true,
      value: { standing: { kind: "preview" }, content: { hash: hashOf } },
    });
    expect(preview(lead, SCORES_ONLY)).toMatchObject({
      ok: true,
      value: { content: { steps: null, levers: null } },
    });
    const reader = await join(
      { deps, mails },
      { by: lead, slug: SLUG, role: "reader", email: "r@rennes.example" },
    );
    expect(preview(reader, BLOCKS)).toEqual({ ok: false, reason: "NOT_FOUND" });
    expect(deps.publications.listOf(deps.assessments.get(SLUG, "2026")?.id ?? 0)).toHaveLength(1);
  });
});

describe("a report", () => {
  it("goes to the leads and to who moderates, by one mail for all that wait, without a word of the stranger", async () => {
    expect(await report()).toEqual({ ok: true, value: null });
    await report({ typed: { kind: "personal", text: STRANGER, email: "" } });
    expect(mails.map(({ to, kind }) => [to, kind]).toSorted()).toEqual([
      [ADMIN, "report"],
      [LEAD, "report"],
    ]);
    expect(JSON.stringify(mails)).not.toContain(STRANGER);
    expect(listed(lead)).toMatchObject({ side: "body", reports: [{ kind: "personal" }, { kind: "error" }] });
    expect(listed(admin)).toMatchObject({ side: "moderation", reports: { length: 2 } });
  });

  it("sent twice is one, and one that a program sends is none, which it is not told", async () => {
    await report({ form: "same" });
    await report({ form: "same" });
    expect(await report({ trap: "http://spam" })).toEqual({ ok: true, value: null });
    expect(listed(lead)).toMatchObject({ reports: { length: 1 } });
  });

  it("says what to mend, and is taken of nothing that is not online", async () => {
    expect(await report({ typed: { kind: "", text: "", email: "x" } })).toEqual({
      ok: false,
      reason: { code: "INVALID", problems: ["NO_KIND", "NO_TEXT", "BAD_ADDRESS"] },
    });
    const elsewhere = await report({ place: { ...place, edition: "2025" } });
    expect(elsewhere).toEqual({ ok: false, reason: { code: "NOT_FOUND" } });
  });

  it("is not taken without end", async () => {
    for (let number = 0; number < 100; number += 1) await report();
    expect(await report()).toEqual({ ok: false, reason: { code: "FULL" } });
    expect(mails).toHaveLength(2);
  });

  it("is about the version that was read, or the latest where the form names none that is online", async () => {
    await report({ number: 7 });
    expect(first().number).toBe(1);
  });
});

describe("an answer", () => {
  beforeEach(async () => {
    await report();
    mails.length = 0;
  });

  it("is shown on the published page with its day, and never what was reported", async () => {
    expect(await answer(lead)).toEqual({ ok: true, value: null });
    expect(shown()).toMatchObject([{ kind: "error", by: "body", text: "Vérifié." }]);
    expect(JSON.stringify(shown())).not.toContain(STRANGER);
    await answer(admin, { text: "Nous avons vérifié.", isShown: true });
    expect(shown().map(({ by }) => by)).toEqual(["body", "moderation"]);
  });

  it("tells who left an address, in their language and once, then forgets the address", async () => {
    await answer(lead, { text: "Vérifié.", isShown: false });
    await answer(lead, { text: "Vérifié encore.", isShown: false });
    expect(mails).toMatchObject([{ to: READER, kind: "report-answer", subject: "en", text: "Vérifié." }]);
    expect(first()).toMatchObject({ wantsAnswer: false });
    expect(shown()).toEqual([]);
  });

  it("may be changed, kept back again, or be none", async () => {
    await answer(lead);
    await answer(lead, { text: "Mieux dit.", isShown: true });
    expect(shown().map(({ text }) => text)).toEqual(["Mieux dit."]);
    await answer(lead, { text: "Mieux dit.", isShown: false });
    expect(shown()).toEqual([]);
    await answer(lead, { text: "", isShown: false });
    expect(first().replies).toMatchObject([{ side: "body", text: "", isShown: false }]);
  });

  it("needs words to be shown", async () => {
    expect(await answer(lead, { text: " ", isShown: true })).toEqual({ ok: false, reason: "NO_TEXT" });
  });

  it("is given by leads and moderators alone; for all others there is no such page", async () => {
    const server = { deps, mails };
    const { publicId } = first();
    const reader = await join(server, { by: lead, slug: SLUG, role: "reader", email: "r@rennes.example" });
    const investigator = await signedIn(server, "looks@barometre.example");
    const other = await join(server, {
      by: admin,
      slug: "nantes-metropole",
      role: "lead",
      email: "l@nantes.example",
    });
    for (const session of [null, reader, investigator, other]) {
      expect(listed(session)).toBe("NOT_FOUND");
      const answered = await answer(session, { text: "Non", isShown: true }, publicId);
      expect(answered).toEqual({ ok: false, reason: "NOT_FOUND" });
    }
    expect(shown()).toEqual([]);
  });

  it("is waited for in the queue of the moderation until it is given", async () => {
    const queue = () => {
      const view = viewReportQueue(deps, admin);
      return view.ok ? view.value.waiting : expect.fail(view.reason);
    };
    expect(queue()).toMatchObject([{ body: { slug: SLUG }, edition: "2026", count: 1 }]);
    await answer(lead, { text: "", isShown: false });
    expect(queue()).toEqual([]);
    expect(viewReportQueue(deps, lead).ok).toBe(false);
  });
});

it("forgets the address of who reported after 180 days, whether anybody answered or not", async () => {
  let now = new Date("2026-11-20T09:00:00Z");
  Object.assign(deps, { now: () => now });
  await report();
  const address = () => {
    const view = viewReports(deps, { ...place, session: lead });
    return view.ok && view.value.reports[0]?.wantsAnswer;
  };
  now = new Date("2027-05-19T08:59:59Z");
  await deleteEnded(deps);
  lead = await signedIn({ deps, mails }, LEAD);
  expect(address()).toBe(true);
  now = new Date("2027-05-19T09:00:00Z");
  await deleteEnded(deps);
  lead = await signedIn({ deps, mails }, LEAD);
  expect(address()).toBe(false);
});
