// Bad input of issue 9, part 2, each by its name: what must not lead to a page, whoever tries it and whenever.
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { askConsentAgain } from "../../app/publication/change-request.server.ts";
import { publishRequest, returnRequest } from "../../app/publication/moderate.server.ts";
import { publishedOf } from "../../app/publication/published-of.server.ts";
import { nameAdministrator } from "../../app/team/name-administrator.server.ts";
import {
  aColleague,
  aPublishingTeam,
  ask,
  decide,
  finalise,
  lastToken,
  moderating,
  OFFICIAL,
  type PublishingTeam,
  publicationSeen,
  reopen,
  seenBy,
  waitingIds,
} from "../builders/a-publishing-team.ts";
import { post } from "../builders/a-running-server.ts";
import { signedIn } from "../builders/people.ts";

let team: PublishingTeam;
beforeEach(async () => {
  team = await aPublishingTeam();
});
afterEach(() => team.deps.close());

const online = () => publishedOf(team.deps, team.ref);
const kinds = () => publicationSeen(team)?.request?.lines.map(({ kind }) => kind);

describe("a token", () => {
  it("used twice decides once", async () => {
    await ask(team);
    const token = lastToken(team);
    expect((await decide(team, "all", { token })).ok).toBe(true);
    expect(await decide(team, "refuse", { token })).toEqual({ ok: false, reason: { code: "ANSWERED" } });
    expect(kinds()).toEqual(["asked", "authorised"]);
  });

  it("forwarded to somebody of the team decides nothing, and stays good for its official", async () => {
    await ask(team);
    const token = lastToken(team);
    for (const session of [team.lead, await aColleague(team, "reader")]) {
      expect(await decide(team, "all", { token, session })).toEqual({
        ...{ ok: false, reason: { code: "OWN_TEAM" } },
      });
    }
    expect(kinds()).toEqual(["asked"]);
    expect((await decide(team, "all", { token })).ok).toBe(true);
  });

  it("forwarded to somebody else decides once, and the official is told that it was decided", async () => {
    await ask(team);
    const token = lastToken(team);
    const email = "somebody@barometre.example";
    nameAdministrator(team.deps, { email, role: "investigator" });
    await decide(team, "all", { token, session: await signedIn(team, email) });
    expect(seenBy(team, token)).toEqual({ ok: false, reason: "ANSWERED" });
    await publishRequest(team.deps, moderating(team));
    expect(team.mails.filter(({ to }) => to === OFFICIAL).map(({ subject }) => subject)).toEqual([
      "consent",
      "official-published",
    ]);
  });

  it("expired decides nothing", async () => {
    let now = new Date("2026-11-01T08:00:00Z");
    Object.assign(team.deps, { now: () => now });
    await ask(team);
    now = new Date("2026-12-16T08:00:00Z");
    expect(await decide(team, "all")).toEqual({ ok: false, reason: { code: "EXPIRED" } });
    expect(team.deps.publicationRequests.listWaiting(9)).toEqual([]);
  });

  it("replaced decides nothing, and the one in its place does", async () => {
    await ask(team);
    const token = lastToken(team);
    const compose = (_locale: string, letter: { readonly token: string }) => ({
      subject: "consent",
      text: letter.token,
    });
    await askConsentAgain(team.deps, { ref: team.ref, steps: 1, email: OFFICIAL, compose });
    expect(await decide(team, "all", { token })).toEqual({ ok: false, reason: { code: "REPLACED" } });
    expect((await decide(team, "all")).ok).toBe(true);
  });
});

describe("consent after an edit", () => {
  async function edit(): Promise<void> {
    await reopen(team);
    const fields = { answer: "1", publicText: "Autre" };
    await post(team.deps, team.ref, { question: "data.open", fields, page: { version: 1 } });
    await finalise(team, "two");
  }

  it("is none: what was asked before it opens nothing", async () => {
    await ask(team);
    const token = lastToken(team);
    await edit();
    expect(await decide(team, "all", { token })).toEqual({ ok: false, reason: { code: "VOID" } });
    expect(online()).toBeUndefined();
  });

  it("is asked anew: what was allowed before it is not published", async () => {
    await ask(team);
    await decide(team, "all");
    const before = moderating(team);
    await edit();
    expect(await publishRequest(team.deps, before)).toEqual({ ok: false, reason: "CHANGED" });
    expect(waitingIds(team)).toEqual([]);
    await ask(team, { form: "again" });
    await decide(team, "all");
    expect(await publishRequest(team.deps, moderating(team))).toEqual({ ok: true, value: 1 });
  });
});

it("two moderators decide once, whoever is quicker, and the other is told", async () => {
  nameAdministrator(team.deps, { email: "second@barometre.example", role: "moderator" });
  const second = await signedIn(team, "second@barometre.example");
  await ask(team);
  await decide(team, "all");
  const asked = moderating(team);
  const both = await Promise.all([
    returnRequest(team.deps, { ...asked, session: second, reason: "Un nom" }),
    publishRequest(team.deps, asked),
  ]);
  expect(both).toEqual([
    { ok: true, value: null },
    { ok: false, reason: "CHANGED" },
  ]);
  expect(online()).toBeUndefined();
});
