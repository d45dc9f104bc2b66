// What everybody reads once a publication is online, is corrected and is withdrawn.

import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { viewPublished } from "../../app/public-site/view-published.server.ts";
import { publishRequest } from "../../app/publication/moderate.server.ts";
import { publishedOf, publishedText } from "../../app/publication/published-of.server.ts";
import { readDocument } from "../../app/publication/read-document.server.ts";
import { viewModeration, viewModerationQueue } from "../../app/publication/view-moderation.server.ts";
import { withdrawByLead, withdrawByModerator } from "../../app/publication/withdraw-publication.server.ts";
import { withdrawRequest } from "../../app/publication/withdraw-request.server.ts";
import { visitorOf } from "../../app/record/visitor-of.server.ts";
import {
  aColleague,
  aPublishingTeam,
  ask,
  composeStep as compose,
  decide,
  finalise,
  lastToken,
  moderating as moderatingOf,
  type PublishingTeam,
  publicationSeen,
  publish,
  reopen as reopenOf,
  seenBy,
} from "../builders/a-publishing-team.ts";
import { post } from "../builders/a-running-server.ts";

let team: PublishingTeam;
beforeEach(async () => {
  team = await aPublishingTeam();
});
afterEach(() => team.deps.close());

const online = () => publishedOf(team.deps, team.ref);
const reopen = () => reopenOf(team);
const view = () => publicationSeen(team);
const moderating = () => moderatingOf(team);

describe("what is online", () => {
  it("is the very document that was allowed, with who allowed it", async () => {
    await ask(team, { scope: ["justifications"] });
    const seen = seenBy(team, lastToken(team));
    await decide(team, "all");
    expect(await publishRequest(team.deps, moderating())).toEqual({ ok: true, value: 1 });
    const published = online();
    if (published?.kind !== "online") throw new Error("nothing is online");
    expect(published.latest).toMatchObject({
      ...{ number: 1, hash: seen.ok && seen.value.hashes.all },
      official: { name: "Camille Martin", mandate: "Vice-présidente au numérique" },
    });
    const document = readDocument(publishedText(team.deps, published.latest) ?? "");
    expect(document.justifications).toEqual({ "data.open": "Le catalogue est en ligne." });
    expect(document).not.toHaveProperty("steps");
  });

  it("stays as it was, whatever is answered afterwards", async () => {
    await publish(team, { scope: ["justifications"] });
    const before = online();
    await reopen();
    await post(team.deps, team.ref, {
      question: "data.open",
      fields: { answer: "1", publicText: "Autre" },
      page: { version: 1 },
    });
    await finalise(team, "two");
    expect(online()).toEqual(before);
  });

  it("is corrected by the next version, which says why", async () => {
    await publish(team);
    expect(await ask(team, { form: "two" })).toEqual({ ok: false, reason: "NO_WHY" });
    expect(await publish(team, { form: "two", why: "Une erreur", scope: ["steps"] })).toEqual({
      ok: true,
      value: 2,
    });
    const published = online();
    expect(published).toMatchObject({ kind: "online", latest: { number: 2, reason: "Une erreur" } });
    expect(published?.kind === "online" && published.versions.map(({ number }) => number)).toEqual([1, 2]);
  });

  it("is withdrawn with a reason, by a lead or by moderation, once", async () => {
    await publish(team);
    const asked = { ref: team.ref, number: 1, compose };
    expect(await withdrawByLead(team.deps, { ...asked, reason: " " })).toEqual({
      ok: false,
      reason: "BAD_REASON",
    });
    expect(await withdrawByLead(team.deps, { ...asked, number: 2, reason: "x" })).toMatchObject({
      reason: "CHANGED",
    });
    const moderator = { ...asked, ref: { ...team.ref, session: team.moderator } };
    const reader = { ...asked, ref: { ...team.ref, session: await aColleague(team, "reader") } };
    for (const refused of [
      await withdrawByLead(team.deps, { ...reader, reason: "x" }),
      await withdrawByModerator(team.deps, { ...reader, reason: "x" }),
      await withdrawByLead(team.deps, { ...moderator, reason: "x" }),
    ])
      expect(refused).toEqual({ ok: false, reason: "NOT_FOUND" });
    team.deps.accounts.saveLocale(team.deps.accounts.getByEmail("lead@rennes.example")?.id ?? 0, "en");
    team.mails.length = 0;
    const inTheirs = (locale: string) => ({ subject: locale, text: "" });
    const withdrawal = { ...moderator, reason: "Un nom y figure", compose: inTheirs };
    expect((await withdrawByModerator(team.deps, withdrawal)).ok).toBe(true);
    expect(team.mails.map(({ to, subject }) => `${to} ${subject}`)).toEqual(["lead@rennes.example en"]);
    const { id = 0 } = team.deps.publications.listOf(online()?.assessmentId ?? 0)[0] ?? {};
    const { authorKey = "" } = visitorOf(team.deps, team.moderator).account ?? {};
    expect(team.deps.publications.stepsOf(id)).toMatchObject([
      { kind: "published", actor: "moderator", authorKey },
      { kind: "withdrawn", actor: "moderator", authorKey },
    ]);
    expect(online()).toMatchObject({ kind: "withdrawn", reason: "Un nom y figure" });
    expect(await withdrawByLead(team.deps, { ...asked, reason: "x" })).toEqual({
      ok: false,
      reason: "CHANGED",
    });
  });
});

describe("after a withdrawal", () => {
  it("what is published anew stands, and what was before it stays withdrawn", async () => {
    await publish(team);
    await withdrawByLead(team.deps, { ref: team.ref, number: 1, reason: "Erreur", compose });
    expect(await publish(team, { form: "two", why: "Corrigé" })).toEqual({ ok: true, value: 2 });
    expect(online()).toMatchObject({
      ...{ kind: "online", latest: { number: 2 }, versions: [{ number: 2 }] },
      withdrawn: { reason: "Erreur", numbers: [1] },
    });
    const asked = { slug: team.ref.slug, edition: team.ref.edition, locale: "fr" } as const;
    const seen = (number: number | null) => {
      const answer = viewPublished(team.deps, { ...asked, number });
      return answer.ok ? answer.value.kind : answer.reason;
    };
    expect([seen(null), seen(2), seen(1), seen(3)]).toEqual(["online", "online", "withdrawn", "NOT_FOUND"]);
  });

  it("is withdrawn by a moderator from the page of the request that put it online", async () => {
    await publish(team);
    const queue = viewModerationQueue(team.deps, team.moderator);
    const [listed] = queue.ok ? queue.value.online : [];
    const asked = {
      session: team.moderator,
      publicId: listed?.publicId ?? "",
      compose,
      reason: "Un nom",
      locale: "fr",
    } as const;
    const shown = viewModeration(team.deps, asked);
    expect(shown).toMatchObject({ ok: true, value: { online: 1, isWaiting: false } });
    expect(await withdrawRequest(team.deps, { ...asked, session: team.lead, number: 1 })).toMatchObject({
      ok: false,
    });
    expect((await withdrawRequest(team.deps, { ...asked, number: 1 })).ok).toBe(true);
    expect(online()).toMatchObject({ kind: "withdrawn", reason: "Un nom" });
    expect(viewModeration(team.deps, asked)).toMatchObject({ ok: true, value: { online: null } });
  });
});

describe("scenario 37: consent and withdrawal", () => {
  it("“scores alone” publishes no word; an edit asks for consent anew; a withdrawal leaves its date, reason and hash", async () => {
    expect(await publish(team, { scope: ["justifications", "steps"] }, "scores")).toEqual({
      ok: true,
      value: 1,
    });
    const published = online();
    if (published?.kind !== "online") throw new Error("nothing is online");
    const text = publishedText(team.deps, published.latest) ?? "";
    expect(text).not.toContain("catalogue");
    expect(readDocument(text).scope).toEqual([]);
    await reopen();
    await finalise(team, "two");
    expect(view()?.request?.isVoid).toBe(true);
    const reason = "Erreur de saisie";
    await withdrawByLead(team.deps, { ref: team.ref, number: 1, reason, compose });
    expect(online()).toMatchObject({ kind: "withdrawn", reason, numbers: [1] });
  });
});
