// What must not go online after all: a correction of what was taken off meanwhile, and what somebody asked who leads the team no more.
import { afterEach, beforeEach, expect, it } from "vitest";
import { CHECKS } from "../../app/domain/publication/moderation-checks.ts";
import { publishRequest } from "../../app/publication/moderate.server.ts";
import { publishedOf } from "../../app/publication/published-of.server.ts";
import { viewConsent } from "../../app/publication/view-consent.server.ts";
import { withdrawByLead } from "../../app/publication/withdraw-publication.server.ts";
import { changeTeam } from "../../app/team/change-team.server.ts";
import {
  aPublishingTeam,
  ask,
  composeStep as compose,
  decide,
  lastToken,
  type PublishingTeam,
  publish,
  waitingIds,
} from "../builders/a-publishing-team.ts";
import { join } from "../builders/people.ts";

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
  expect(viewConsent(team.deps, { token: lastToken(team), session: null, locale: "fr" })).toEqual({
    ...{ ok: false, reason: "VOID" },
  });
  expect(team.mails.map(({ subject }) => subject)).toContain("official-void");
});

it("S7: what a lead asked of an official goes with their right to ask, and another lead asks anew", async () => {
  const email = "second@rennes.example";
  const second = await join(team, { by: team.lead, slug: "rennes-metropole", role: "lead", email });
  await ask(team);
  expect(viewConsent(team.deps, { token: lastToken(team), session: null, locale: "fr" }).ok).toBe(true);
  const accountId = team.deps.accounts.getByEmail("lead@rennes.example")?.id ?? 0;
  const change = { kind: "remove", accountId } as const;
  expect((await changeTeam(team.deps, { session: second, slug: "rennes-metropole", change })).ok).toBe(true);
  expect(viewConsent(team.deps, { token: lastToken(team), session: null, locale: "fr" })).toEqual({
    ok: false,
    reason: "CALLED_OFF",
  });
  expect((await decide(team, "all")).ok).toBe(false);
  expect(waitingIds(team)).toEqual([]);
});
