// What a moderator has to have looked at, whose publications they may decide on, and what they are told of the official.
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { CHECKS } from "../../app/domain/publication/moderation-checks.ts";
import { verifyRequest } from "../../app/domain/publication/verify-steps.ts";
import { askConsentAgain } from "../../app/publication/change-request.server.ts";
import { publishRequest, returnRequest } from "../../app/publication/moderate.server.ts";
import { publishedOf } from "../../app/publication/published-of.server.ts";
import { viewConsent } from "../../app/publication/view-consent.server.ts";
import {
  countToModerate,
  viewModeration,
  viewModerationQueue,
} from "../../app/publication/view-moderation.server.ts";
import { withdrawRequest } from "../../app/publication/withdraw-request.server.ts";
import { sha256 } from "../../app/record/history.store.server.ts";
import { changeTeam } from "../../app/team/change-team.server.ts";
import { nameAdministrator } from "../../app/team/name-administrator.server.ts";
import {
  aPublishingTeam,
  ask,
  composeStep as compose,
  decide,
  finalise,
  lastToken,
  moderating,
  OFFICIAL,
  type PublishingTeam,
  publicationSeen,
  reopen,
  seenBy,
} from "../builders/a-publishing-team.ts";
import { post } from "../builders/a-running-server.ts";
import { join, signedIn } from "../builders/people.ts";

const SLUG = "rennes-metropole";
let team: PublishingTeam;
beforeEach(async () => {
  team = await aPublishingTeam();
});
afterEach(() => team.deps.close());

async function submit(email: string = OFFICIAL): Promise<void> {
  const asked = await ask(team, { email });
  if (!asked.ok) throw new Error(asked.reason);
  await decide(team, "all");
}
const lines = () => publicationSeen(team)?.request?.lines ?? [];
const seenOne = (session = team.moderator) => {
  const { publicId } = moderating(team);
  const seen = viewModeration(team.deps, { session, publicId, locale: "fr" });
  return seen.ok ? seen.value : undefined;
};

describe("the checklist of moderation", () => {
  it("is ticked before anything is published, and nothing was written without", async () => {
    await submit();
    for (const left of CHECKS) {
      const checks = CHECKS.filter((check) => check !== left);
      const done = await publishRequest(team.deps, { ...moderating(team), checks });
      expect(done).toEqual({ ok: false, reason: "NOT_CHECKED" });
    }
    expect(publishedOf(team.deps, team.ref)).toBeUndefined();
    expect((await publishRequest(team.deps, moderating(team))).ok).toBe(true);
  });

  it("stands in the chained step, and is shown to the team", async () => {
    await submit();
    await publishRequest(team.deps, moderating(team));
    expect(lines().map(({ kind, checks }) => [kind, checks])).toEqual([
      ["asked", []],
      ["authorised", []],
      ["published", CHECKS],
    ]);
    const { publicId = "" } = publicationSeen(team)?.request ?? {};
    const request = team.deps.publicationRequests.get(publicId);
    const steps = team.deps.publicationRequests.stepsOf(request?.id ?? 0);
    const of = { request: publicId, count: steps.length, sha256 };
    expect(verifyRequest(steps, of).fault).toBeNull();
    const forged = steps.map((step) => ({ ...step, checked: step.checked.replace("defamation ", "") }));
    expect(verifyRequest(forged, of).fault).toEqual({ code: "hash", position: 3 });
  });

  it("says of what is returned how far it was read, and asks for no tick", async () => {
    await submit();
    const back = { ...moderating(team), checks: ["personal"] as const, reason: "Un nom" };
    expect((await returnRequest(team.deps, back)).ok).toBe(true);
    expect(lines().at(-1)).toMatchObject({ kind: "returned", checks: ["personal"], reason: "Un nom" });
  });
});

describe("a moderator who is in the team of the body", () => {
  it.each(["lead", "reader"] as const)(
    "as %s looks, and leaves the decision to somebody else",
    async (role) => {
      const email = "both@barometre.example";
      nameAdministrator(team.deps, { email, role: "moderator" });
      const session = await join(team, { by: team.lead, slug: SLUG, role, email });
      await submit();
      const own = { ...moderating(team), session };
      expect(viewModerationQueue(team.deps, session)).toMatchObject({
        value: { waiting: [{ isOwn: true }] },
      });
      expect(seenOne(session)).toMatchObject({ isOwn: true, isWaiting: true });
      expect(await publishRequest(team.deps, own)).toEqual({ ok: false, reason: "OWN_BODY" });
      expect(await returnRequest(team.deps, { ...own, reason: "non" })).toEqual({
        ok: false,
        reason: "OWN_BODY",
      });
      expect(publishedOf(team.deps, team.ref)).toBeUndefined();
      expect([countToModerate(team.deps, session), countToModerate(team.deps, team.moderator)]).toEqual([
        0, 1,
      ]);
      expect((await publishRequest(team.deps, { ...own, session: team.moderator })).ok).toBe(true);
      const off = { session, publicId: own.publicId, compose, reason: "Une erreur", number: 1 };
      expect(await withdrawRequest(team.deps, off)).toEqual({ ok: false, reason: "OWN_BODY" });
      expect(publishedOf(team.deps, team.ref)?.kind).toBe("online");
    },
  );

  it("may decide again once they left it without a word of theirs in it", async () => {
    const email = "both@barometre.example";
    nameAdministrator(team.deps, { email, role: "moderator" });
    const session = await join(team, { by: team.lead, slug: SLUG, role: "reader", email });
    await submit();
    const accountId = team.deps.accounts.getByEmail(email)?.id ?? 0;
    const change = { kind: "remove", accountId } as const;
    await changeTeam(team.deps, { session: team.lead, slug: SLUG, change });
    expect(seenOne(session)).toMatchObject({ isOwn: false });
    expect((await publishRequest(team.deps, { ...moderating(team), session })).ok).toBe(true);
  });
});

describe("a moderator who had a part in it", () => {
  const email = "both@barometre.example";
  const refusedTo = async (session: string) => {
    const own = { ...moderating(team), session };
    expect(seenOne(session)).toMatchObject({ isOwn: true });
    expect(countToModerate(team.deps, session)).toBe(0);
    expect(await publishRequest(team.deps, own)).toEqual({ ok: false, reason: "OWN_BODY" });
    expect(publishedOf(team.deps, team.ref)).toBeUndefined();
    expect((await publishRequest(team.deps, moderating(team))).ok).toBe(true);
  };
  const moderator = () => nameAdministrator(team.deps, { email, role: "moderator" });
  async function remove(who: string): Promise<void> {
    const change = { kind: "remove", accountId: team.deps.accounts.getByEmail(who)?.id ?? 0 } as const;
    const done = await changeTeam(team.deps, { session: team.lead, slug: SLUG, change });
    if (!done.ok) throw new Error(done.reason);
  }

  it("as a lead who asked for it, and left the team, decides nothing", async () => {
    const session = await join(team, { by: team.lead, slug: SLUG, role: "lead", email });
    await ask({ deps: team.deps, ref: { ...team.ref, session } });
    await decide(team, "all");
    await remove(email);
    moderator();
    await refusedTo(session);
  });

  it("as who wrote in it, and left the team, decides nothing", async () => {
    const session = await join(team, { by: team.lead, slug: SLUG, role: "contributor", email });
    await reopen(team);
    const fields = { answer: "2", publicText: "Le catalogue est ouvert." };
    const page = { version: 1 };
    await post(team.deps, { ...team.ref, session }, { question: "data.open", fields, page });
    await finalise(team, "two");
    await remove(email);
    await submit();
    moderator();
    await refusedTo(session);
  });

  it("as the official who was asked, also by another name of their mailbox, decides nothing", async () => {
    moderator();
    const session = await signedIn(team, email);
    await submit("both+elue@barometre.example");
    await refusedTo(session);
  });

  it("takes off what they put online themselves", async () => {
    await submit();
    const asked = moderating(team);
    await publishRequest(team.deps, asked);
    const off = { ...asked, reason: "Une erreur", number: 1 };
    expect((await withdrawRequest(team.deps, off)).ok).toBe(true);
  });
});

describe("an official who comes into the team", () => {
  const joinTeam = (email: string) => join(team, { by: team.lead, slug: SLUG, role: "reader", email });

  it("answers nothing by the link that went to them before, signed in or not", async () => {
    await ask(team, { email: "elue+mairie@rennes.example" });
    const token = lastToken(team);
    await joinTeam("elue@rennes.example");
    expect(seenBy(team, token)).toEqual({ ok: false, reason: "JOINED" });
    expect(await decide(team, "all", { token })).toEqual({ ok: false, reason: { code: "JOINED" } });
    expect(lines().map(({ kind }) => kind)).toEqual(["asked"]);
  });

  it("has allowed what is not published by it any more", async () => {
    await submit();
    await joinTeam(OFFICIAL);
    expect(seenOne()?.sentTo).toMatchObject({ isMember: true });
    const asked = moderating(team);
    expect(await publishRequest(team.deps, asked)).toEqual({ ok: false, reason: "OFFICIAL_JOINED" });
    expect(publishedOf(team.deps, team.ref)).toBeUndefined();
    expect((await returnRequest(team.deps, { ...asked, reason: "Autre élu" })).ok).toBe(true);
  });
});

it("a link that is opened by who moderates decides nothing, and stays good for its official", async () => {
  await ask(team);
  const token = lastToken(team);
  const view = viewConsent(team.deps, { token, session: team.moderator, locale: "fr" });
  expect(view).toMatchObject({ ok: true, value: { whyNot: "MODERATES" } });
  expect(await decide(team, "all", { token, session: team.moderator })).toEqual({
    ...{ ok: false, reason: { code: "MODERATES" } },
  });
  expect((await decide(team, "all", { token })).ok).toBe(true);
});

describe("the address of the official, for who moderates", () => {
  it("is its domain alone, with whether the team has addresses there", async () => {
    await submit("camille.martin@gmail.com");
    expect(seenOne()?.sentTo).toEqual({ domain: "gmail.com", isOfTeam: false, isMember: false });
    expect(JSON.stringify(seenOne())).not.toContain("camille.martin");
  });

  it("is noticed as one of the authority, and forgotten with the decision", async () => {
    await submit();
    expect(seenOne()?.sentTo).toEqual({ domain: "rennes.example", isOfTeam: true, isMember: false });
    const asked = moderating(team);
    await publishRequest(team.deps, asked);
    const seen = viewModeration(team.deps, { ...asked, locale: "fr" });
    expect(seen).toMatchObject({ ok: true, value: { sentTo: null } });
  });
});

describe("an address that leads to the mailbox of somebody in the team", () => {
  it.each(["lead+elu@rennes.example", "LEAD+a+b@rennes.example"])("such as %s is refused", async (email) => {
    expect(await ask(team, { email })).toEqual({ ok: false, reason: "OWN_ADDRESS" });
    await ask(team);
    const steps = publicationSeen(team)?.request?.steps ?? 0;
    const again = { ref: team.ref, steps, email, compose: () => ({ subject: "", text: "" }) };
    expect(await askConsentAgain(team.deps, again)).toEqual({ ok: false, reason: "OWN_ADDRESS" });
  });

  it.each(["l.ead@rennes.example", "lead@elsewhere.example", "elu+lead@rennes.example"])(
    "is not %s",
    async (email) => {
      expect((await ask(team, { email })).ok).toBe(true);
    },
  );
});

it("counts what waits for a moderator, and nothing for anybody else", async () => {
  expect(countToModerate(team.deps, team.moderator)).toBe(0);
  await submit();
  expect([team.moderator, team.lead, null].map((session) => countToModerate(team.deps, session))).toEqual([
    1,
    null,
    null,
  ]);
  await publishRequest(team.deps, moderating(team));
  expect(countToModerate(team.deps, team.moderator)).toBe(0);
});
