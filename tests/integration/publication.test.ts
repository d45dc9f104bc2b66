import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { deleteEnded } from "../../app/commands/delete-ended.server.ts";
import { hashToken } from "../../app/database/secret-token.server.ts";
import { CHECKS } from "../../app/domain/publication/moderation-checks.ts";
import { publicText } from "../../app/domain/publication/public-document.ts";
import { reopenAssessment } from "../../app/finalisation/reopen-assessment.server.ts";
import { answerConsent } from "../../app/publication/answer-consent.server.ts";
import { askConsentAgain, callOffRequest } from "../../app/publication/change-request.server.ts";
import { publishRequest, returnRequest } from "../../app/publication/moderate.server.ts";
import { publishedOf } from "../../app/publication/published-of.server.ts";
import type { ComposeStep } from "../../app/publication/take-step.server.ts";
import { consentDocument } from "../../app/publication/view-consent.server.ts";
import {
  moderatedDocument,
  viewModeration,
  viewModerationQueue,
} from "../../app/publication/view-moderation.server.ts";
import { viewPublication } from "../../app/publication/view-publication.server.ts";
import { voidRequest } from "../../app/publication/void-request.server.ts";
import { sha256 } from "../../app/record/history.store.server.ts";
import {
  aColleague,
  aPublishingTeam,
  ask,
  composeStep as compose,
  decide,
  finalise,
  lastToken,
  OFFICIAL,
  type PublishingTeam,
  seenBy,
  waitingIds,
} from "../builders/a-publishing-team.ts";
import { post } from "../builders/a-running-server.ts";
import { finalisationWords } from "../builders/finalisation-words.ts";

let team: PublishingTeam;
beforeEach(async () => {
  team = await aPublishingTeam();
});
afterEach(() => team.deps.close());

const again = (_locale: string, { token }: { readonly token: string }) => ({
  subject: "consent",
  text: token,
});
const toldLeads = () =>
  team.mails
    .filter(({ kind, to }) => kind === "publication" && to !== OFFICIAL)
    .map(({ subject, to }) => `${subject} ${to}`);
const online = () => publishedOf(team.deps, team.ref);
function view(session = team.lead) {
  const seen = viewPublication(team.deps, { ref: { ...team.ref, session }, locale: "fr" });
  return seen.ok ? seen.value : undefined;
}
const reopen = () =>
  reopenAssessment(team.deps, {
    compose: finalisationWords,
    ref: team.ref,
    version: 1,
    reason: "Une erreur",
  });
function moderating() {
  const [publicId = ""] = waitingIds(team);
  const steps = team.deps.publicationRequests.get(publicId)?.steps ?? 0;
  return { session: team.moderator, publicId, steps, checks: CHECKS, compose, locale: "fr" } as const;
}

describe("asking for consent", () => {
  it("writes one mail to the official address, whatever is pressed twice", async () => {
    await Promise.all([ask(team), ask(team)]);
    expect(team.mails.map(({ kind, to }) => `${kind} ${to}`)).toEqual([`consent ${OFFICIAL}`]);
    expect(await ask(team, { form: "another" })).toEqual({ ok: false, reason: "UNDER_WAY" });
    expect(view()?.request).toMatchObject({ state: "consent-asked", sentTo: OFFICIAL });
  });

  it("is for a lead, of a finalised version, to an address", async () => {
    expect(await ask(team, { email: "nobody" })).toEqual({ ok: false, reason: "BAD_ADDRESS" });
    for (const role of ["contributor", "reader", "consultant"] as const) {
      const ref = { ...team.ref, session: await aColleague(team, role) };
      expect(await ask({ ...team, ref })).toEqual({ ok: false, reason: "NOT_FOUND" });
    }
    await reopen();
    expect(await ask(team)).toEqual({ ok: false, reason: "NOT_FINALISED" });
    expect(team.mails.filter(({ kind }) => kind === "consent")).toEqual([]);
  });

  it("is put to nobody of the team, who would answer for the official", async () => {
    expect(await ask(team, { email: "Lead@Rennes.example" })).toEqual({ ok: false, reason: "OWN_ADDRESS" });
    await ask(team);
    const steps = view()?.request?.steps ?? 0;
    const own = { ref: team.ref, steps, email: "lead@rennes.example", compose: again };
    expect(await askConsentAgain(team.deps, own)).toEqual({ ok: false, reason: "OWN_ADDRESS" });
  });

  it("is followed by the whole team, and the address by its leads alone", async () => {
    await ask(team);
    const reader = await aColleague(team, "reader");
    expect(view(reader)).toMatchObject({ mayAct: false, request: { state: "consent-asked", sentTo: null } });
  });

  it("is written in the language that its lead chose, the next link and what became of it as well", async () => {
    const said = (locale: string) => ({ subject: locale, text: locale });
    const told: string[] = [];
    const compose: ComposeStep = (locale, { kind }) => {
      if (kind === "official-void") told.push(locale);
      return said(locale);
    };
    await ask(team, { locale: "en" });
    const asked = { ref: team.ref, steps: view()?.request?.steps ?? 0, email: "dgs@rennes.example" };
    await askConsentAgain(team.deps, { ...asked, compose: said });
    expect(team.mails.findLast(({ kind }) => kind === "consent")).toMatchObject({ subject: "en" });
    const { id = 0 } = team.deps.assessments.get(team.ref.slug, team.ref.edition) ?? {};
    const by = team.deps.accounts.getByEmail("lead@rennes.example");
    if (by !== undefined) voidRequest(team.deps, { assessmentId: id, by, compose });
    expect(told).toEqual(["en"]);
  });

  it("sends another link, and the one before says that it was replaced", async () => {
    await ask(team);
    const first = lastToken(team);
    const steps = view()?.request?.steps ?? 0;
    const sent = await askConsentAgain(team.deps, {
      ref: team.ref,
      steps,
      email: "dgs@rennes.example",
      compose: again,
    });
    expect(sent.ok).toBe(true);
    expect(seenBy(team, first)).toEqual({ ok: false, reason: "REPLACED" });
    expect(seenBy(team, lastToken(team)).ok).toBe(true);
    const late = await askConsentAgain(team.deps, { ref: team.ref, steps, email: OFFICIAL, compose: again });
    expect(late).toEqual({ ok: false, reason: "CHANGED" });
  });

  it("is called off once, and its link then opens nothing", async () => {
    await ask(team);
    const steps = view()?.request?.steps ?? 0;
    expect((await callOffRequest(team.deps, { ref: team.ref, steps })).ok).toBe(true);
    expect(await callOffRequest(team.deps, { ref: team.ref, steps })).toEqual({
      ok: false,
      reason: "CHANGED",
    });
    expect(seenBy(team, lastToken(team))).toEqual({ ok: false, reason: "CALLED_OFF" });
    expect(view()?.request).toMatchObject({ state: "called-off", sentTo: null });
  });
});

describe("the link of an official", () => {
  it("changes nothing when it is looked at, and is used once", async () => {
    await ask(team);
    const token = lastToken(team);
    expect([seenBy(team, token).ok, seenBy(team, token).ok]).toEqual([true, true]);
    expect(view()?.request?.steps).toBe(1);
    const both = await Promise.all([decide(team, "all", { token }), decide(team, "refuse", { token })]);
    expect(both.map(({ ok }) => ok)).toEqual([true, false]);
    expect(await decide(team, "refuse", { token })).toEqual({ ok: false, reason: { code: "ANSWERED" } });
    expect(seenBy(team, token)).toEqual({ ok: false, reason: "ANSWERED" });
    expect(consentDocument(team.deps, { token, part: "all" }).ok).toBe(false);
    expect(toldLeads()).toEqual(["authorised lead@rennes.example"]);
  });

  it.each(["", "x".repeat(32), "../../etc", "x".repeat(5_000)])(
    "that is none, %j, opens nothing",
    (token) => {
      expect(seenBy(team, token)).toEqual({ ok: false, reason: "NO_LINK" });
    },
  );

  it("expires after 45 days", async () => {
    let now = new Date("2026-11-01T08:00:00Z");
    Object.assign(team.deps, { now: () => now });
    await ask(team);
    now = new Date("2026-12-16T07:59:59Z");
    expect(seenBy(team, lastToken(team)).ok).toBe(true);
    now = new Date("2026-12-16T08:00:00Z");
    expect(seenBy(team, lastToken(team))).toEqual({ ok: false, reason: "EXPIRED" });
    const link = team.deps.publicationRequests.getLink(hashToken(lastToken(team)));
    expect(team.deps.publicationRequests.openLinkTo(link?.requestId ?? 0, now)).toBeNull();
    await deleteEnded(team.deps);
    expect(seenBy(team, lastToken(team))).toEqual({ ok: false, reason: "EXPIRED" });
    expect(team.deps.publicationRequests.getLink(hashToken(lastToken(team)))?.email).toBeNull();
  });

  it("keeps who decided and by what right, and forgets the address", async () => {
    await ask(team);
    await decide(team, "all");
    expect(view()?.request).toMatchObject({
      ...{ state: "in-moderation", sentTo: null },
      lines: [
        { kind: "asked", official: null },
        { kind: "authorised", official: { name: "Camille Martin", mandate: "Vice-présidente au numérique" } },
      ],
    });
  });

  it("tells the team why it was refused, and lets it ask again", async () => {
    await ask(team);
    expect(await decide(team, "refuse")).toEqual({ ok: true, value: "refuse" });
    expect(view()?.request?.lines.at(-1)).toMatchObject({ kind: "refused", reason: "Trop tôt" });
    expect(waitingIds(team)).toEqual([]);
    expect((await ask(team, { form: "again" })).ok).toBe(true);
  });

  it("allows the document that was shown, and no other", async () => {
    await ask(team);
    const typed = { choice: "all", name: "A B", mandate: "Maire", delegation: "", reason: "" };
    const other = {
      token: lastToken(team),
      session: null,
      typed,
      decision: null,
      hash: "0".repeat(64),
      compose,
    };
    expect(await answerConsent(team.deps, other)).toEqual({ ok: false, reason: { code: "REPLACED" } });
    expect(view()?.request?.state).toBe("consent-asked");
  });

  it("shows the hash of what each choice would publish", async () => {
    await ask(team, { scope: ["justifications"] });
    const seen = seenBy(team, lastToken(team));
    const hashOf = (part: "all" | "scores") => {
      const document = consentDocument(team.deps, { token: lastToken(team), part });
      return document.ok ? sha256(publicText(document.value)) : "";
    };
    expect(seen).toMatchObject({
      ok: true,
      value: { hashes: { all: hashOf("all"), scores: hashOf("scores") } },
    });
    expect(hashOf("all")).not.toBe(hashOf("scores"));
  });

  it("shows what changed since an earlier consent, for each choice, also of one that was never published", async () => {
    await ask(team, { scope: ["justifications"] });
    expect(seenBy(team, lastToken(team))).toMatchObject({ ok: true, value: { earlier: null } });
    await decide(team, "all");
    await reopen();
    await post(team.deps, team.ref, {
      question: "data.open",
      fields: { answer: "1", publicText: "Autre" },
      page: { version: 1 },
    });
    await finalise(team, "two");
    await ask(team, { scope: ["justifications", "steps"], form: "again" });
    const seen = seenBy(team, lastToken(team));
    const earlier = seen.ok ? seen.value.earlier : null;
    expect(earlier?.all).toMatchObject({ official: { name: "Camille Martin" } });
    expect(earlier?.all.changes).toContainEqual({ kind: "justifications", questions: ["data.open"] });
    expect(earlier?.all.changes).toContainEqual({ kind: "scope", added: ["steps"], removed: [] });
    expect(earlier?.scores.changes).toContainEqual({ kind: "scope", added: [], removed: ["justifications"] });
    await decide(team, "all");
    expect(viewModeration(team.deps, moderating())).toMatchObject({
      ...{
        ok: true,
        value: { earlier: { changes: earlier?.all.changes, official: { name: "Camille Martin" } } },
      },
    });
  });

  it("is void once the team takes its assessment up again, also in moderation", async () => {
    await ask(team);
    await reopen();
    expect(seenBy(team, lastToken(team))).toEqual({ ok: false, reason: "VOID" });
    expect(view()?.request?.isVoid).toBe(true);
    await finalise(team, "two");
    expect((await ask(team, { form: "again" })).ok).toBe(true);
    expect(seenBy(team, lastToken(team)).ok).toBe(true);
  });
});

describe("moderation", () => {
  it("sees what was submitted, and nothing of what still waits for its official", async () => {
    await ask(team, { scope: ["justifications"] });
    expect(viewModerationQueue(team.deps, team.moderator)).toEqual({
      ok: true,
      value: { waiting: [], online: [] },
    });
    const asked = {
      session: team.moderator,
      publicId: view()?.request?.publicId ?? "",
      locale: "fr",
    } as const;
    expect(viewModeration(team.deps, asked)).toEqual({ ok: false, reason: "NOT_FOUND" });
    expect(moderatedDocument(team.deps, asked).ok).toBe(false);
    await decide(team, "all");
    expect(waitingIds(team)).toEqual([asked.publicId]);
    expect(viewModeration(team.deps, asked).ok).toBe(true);
  });

  it("is for moderators and administrators", async () => {
    await ask(team);
    await decide(team, "all");
    const asked = moderating();
    for (const session of [null, "", team.lead])
      for (const done of [
        viewModerationQueue(team.deps, session),
        viewModeration(team.deps, { ...asked, session }),
        await publishRequest(team.deps, { ...asked, session }),
        await returnRequest(team.deps, { ...asked, session, reason: "non" }),
      ])
        expect(done).toEqual({ ok: false, reason: "NOT_FOUND" });
  });

  it("does not overwrite what another moderator decided", async () => {
    await ask(team);
    await decide(team, "all");
    const asked = moderating();
    const both = await Promise.all([
      publishRequest(team.deps, asked),
      returnRequest(team.deps, { ...asked, reason: "Un nom" }),
    ]);
    expect(both).toEqual([
      { ok: true, value: 1 },
      { ok: false, reason: "CHANGED" },
    ]);
    expect(toldLeads()).toEqual(["authorised lead@rennes.example", "published lead@rennes.example"]);
  });

  it("returns with a reason, and the team asks anew", async () => {
    await ask(team);
    await decide(team, "all");
    const asked = moderating();
    expect(await returnRequest(team.deps, { ...asked, reason: " " })).toEqual({
      ok: false,
      reason: "BAD_REASON",
    });
    expect((await returnRequest(team.deps, { ...asked, reason: "Un nom" })).ok).toBe(true);
    expect(view()?.request).toMatchObject({ state: "to-correct" });
    expect(online()).toBeUndefined();
    expect((await ask(team, { form: "again" })).ok).toBe(true);
  });

  it("publishes nothing that the team took up again meanwhile", async () => {
    await ask(team);
    await decide(team, "all");
    const asked = moderating();
    await reopen();
    expect(waitingIds(team)).toEqual([]);
    expect(await publishRequest(team.deps, asked)).toEqual({ ok: false, reason: "CHANGED" });
    expect(online()).toBeUndefined();
  });
});

it("shows nothing to another body's lead", () => {
  const ref = { ...team.ref, slug: "nantes-metropole" };
  expect(viewPublication(team.deps, { ref, locale: "fr" })).toEqual({ ok: false, reason: "NOT_FOUND" });
});
