// What must not go online after all: a correction of what was taken off meanwhile, and what somebody asked who leads the team no more.
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { viewHub } from "../../app/answering/view-hub.server.ts";
import { CHECKS } from "../../app/domain/publication/moderation-checks.ts";
import { askConsentAgain } from "../../app/publication/change-request.server.ts";
import { publishRequest } from "../../app/publication/moderate.server.ts";
import { publishedOf } from "../../app/publication/published-of.server.ts";
import { verifyPublications } from "../../app/publication/verify-publications.server.ts";
import { withdrawByLead } from "../../app/publication/withdraw-publication.server.ts";
import { changeTeam } from "../../app/team/change-team.server.ts";
import {
  aPublishingTeam,
  ask,
  composeStep as compose,
  decide,
  lastToken,
  OFFICIAL,
  type PublishingTeam,
  publicationSeen,
  publish,
  seenBy,
  waitingIds,
} from "../builders/a-publishing-team.ts";
import { join } from "../builders/people.ts";

const TEXT = { subject: "consent", text: "" };

let team: PublishingTeam;
beforeEach(async () => {
  team = await aPublishingTeam();
});
afterEach(() => team.deps.close());

it("a withdrawal calls off the correction that waits for moderation, and its button changes nothing", async () => {
  await publish(team);
  await ask(team, { form: "two", why: "Mieux dit", scope: ["steps"] });
  await decide(team, "all");
  const [publicId = ""] = waitingIds(team);
  const steps = team.deps.publicationRequests.get(publicId)?.steps ?? 0;
  const asked = { ref: team.ref, number: 1, reason: "Nous retirons tout", compose };
  expect((await withdrawByLead(team.deps, asked)).ok).toBe(true);
  expect(waitingIds(team)).toEqual([]);
  const button = { session: team.moderator, publicId, steps, checks: CHECKS, compose };
  expect(await publishRequest(team.deps, button)).toEqual({ ok: false, reason: "CHANGED" });
  expect(publishedOf(team.deps, team.ref)?.kind).toBe("withdrawn");
});

it("a withdrawal closes the link of the official who was asked about a correction", async () => {
  await publish(team);
  await ask(team, { form: "two", why: "Mieux dit" });
  await withdrawByLead(team.deps, { ref: team.ref, number: 1, reason: "Nous retirons tout", compose });
  expect((await decide(team, "all")).ok).toBe(false);
  expect(seenBy(team, lastToken(team))).toEqual({
    ...{ ok: false, reason: "VOID" },
  });
  expect(team.mails.map(({ subject }) => subject)).toContain("official-void");
});

describe("S7: what a lead asked of an official, once they lead the team no more", () => {
  const slug = "rennes-metropole";
  let second: string;
  beforeEach(async () => {
    second = await join(team, { by: team.lead, slug, role: "lead", email: "second@rennes.example" });
    await ask(team);
    expect(seenBy(team, lastToken(team)).ok).toBe(true);
    const accountId = team.deps.accounts.getByEmail("lead@rennes.example")?.id ?? 0;
    const change = { kind: "remove", accountId } as const;
    expect((await changeTeam(team.deps, { session: second, slug, change })).ok).toBe(true);
  });
  const bySecond = () => ({ ...team, ref: { ...team.ref, session: second } });

  it("goes with their right to ask: the link opens nothing, and is not mailed again", async () => {
    expect(seenBy(team, lastToken(team))).toEqual({ ok: false, reason: "CALLED_OFF" });
    expect((await decide(team, "all")).ok).toBe(false);
    expect(waitingIds(team)).toEqual([]);
    const again = { ref: bySecond().ref, steps: 1, email: OFFICIAL, compose: () => TEXT };
    expect(await askConsentAgain(team.deps, again)).toEqual({ ok: false, reason: "CHANGED" });
  });

  it("is said to count no more where the team looks, and not to be awaited", () => {
    const seen = publicationSeen(bySecond());
    expect(seen?.request).toMatchObject({ state: "consent-asked", isVoid: true, isLeadGone: true });
    const hub = viewHub(team.deps, { ref: bySecond().ref, locale: "fr" });
    expect(hub.ok && hub.value.publication).toMatchObject({ standing: "lead-gone" });
  });

  it("is called off by the lead who asks anew, and what they ask is answered", async () => {
    const before = lastToken(team);
    expect((await ask(bySecond(), { form: "two" })).ok).toBe(true);
    expect(seenBy(team, before)).toEqual({ ok: false, reason: "CALLED_OFF" });
    expect(publicationSeen(bySecond())?.request).toMatchObject({ isVoid: false, isLeadGone: false });
    expect(await ask(bySecond(), { form: "three" })).toEqual({ ok: false, reason: "UNDER_WAY" });
    expect((await decide(team, "all")).ok).toBe(true);
    expect(waitingIds(team).length).toBe(1);
    expect(verifyPublications(team.deps).broken).toEqual([]);
  });
});

it("what an official has allowed stands when the lead who asked them goes: it waits for moderation", async () => {
  const slug = "rennes-metropole";
  const second = await join(team, { by: team.lead, slug, role: "lead", email: "second@rennes.example" });
  await ask(team);
  await decide(team, "all");
  const accountId = team.deps.accounts.getByEmail("lead@rennes.example")?.id ?? 0;
  await changeTeam(team.deps, { session: second, slug, change: { kind: "remove", accountId } });
  const bySecond = { ...team, ref: { ...team.ref, session: second } };
  expect(waitingIds(team).length).toBe(1);
  expect(publicationSeen(bySecond)?.request).toMatchObject({ isVoid: false, isLeadGone: false });
  expect(await ask(bySecond, { form: "two" })).toEqual({ ok: false, reason: "UNDER_WAY" });
});
