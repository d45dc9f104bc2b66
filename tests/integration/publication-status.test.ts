// One line on the hub and on the dashboard says where the publication of an assessment stands.
import { afterEach, beforeEach, expect, it } from "vitest";
import { viewHub } from "../../app/answering/view-hub.server.ts";
import { viewDashboard } from "../../app/dashboard/view-dashboard.server.ts";
import { publishRequest, returnRequest } from "../../app/publication/moderate.server.ts";
import { withdrawByLead } from "../../app/publication/withdraw-publication.server.ts";
import {
  aColleague,
  aPublishingTeam,
  ask,
  callOff,
  composeStep as compose,
  decide,
  finalise,
  moderating,
  OFFICIAL,
  type PublishingTeam,
  publish,
  reopen,
} from "../builders/a-publishing-team.ts";

let team: PublishingTeam;
beforeEach(async () => {
  team = await aPublishingTeam();
});
afterEach(() => team.deps.close());

/** On both pages, which say the same. */
function status(session = team.lead) {
  const hub = viewHub(team.deps, { ref: { ...team.ref, session }, locale: "fr" });
  const home = viewDashboard(team.deps, { session, slug: team.ref.slug, locale: "fr" });
  if (!hub.ok || !home.ok) throw new Error("a page of the team is not there");
  expect(home.value.assessments[0]?.publication).toEqual(hub.value.publication);
  return hub.value.publication;
}

it("says nothing before anything was asked, and after the team called it off", async () => {
  expect(status()).toEqual({ standing: "none", at: null, reason: "", online: null });
  await ask(team);
  await callOff(team);
  expect(status()).toMatchObject({ standing: "none", at: null });
});

it("follows a request to the page, and the page to its withdrawal, for everybody of the team", async () => {
  const reader = await aColleague(team, "reader");
  await ask(team);
  expect(status(reader)).toMatchObject({ standing: "asked", online: null });
  await decide(team, "all");
  expect(status(reader)).toMatchObject({ standing: "in-moderation" });
  await publishRequest(team.deps, moderating(team));
  expect(status(reader)).toMatchObject({ standing: "published", online: 1 });
  await ask(team, { form: "two", why: "Ce texte datait." });
  expect(status(reader)).toMatchObject({ standing: "asked", online: 1 });
  await withdrawByLead(team.deps, { ref: team.ref, reason: "Une erreur\nde saisie", number: 1, compose });
  expect(status(reader)).toMatchObject({
    standing: "withdrawn",
    reason: "Une erreur de saisie",
    online: null,
  });
  expect(JSON.stringify(status(reader))).not.toContain(OFFICIAL);
});

it("says why it was refused or returned, until it is asked again", async () => {
  await ask(team);
  await decide(team, "refuse");
  expect(status()).toMatchObject({ standing: "refused", reason: "Trop tôt" });
  await ask(team, { form: "two" });
  await decide(team, "all");
  await returnRequest(team.deps, { ...moderating(team), reason: "mot ".repeat(200) });
  expect(status()?.standing).toBe("to-correct");
  expect(status()?.reason).toMatch(/^(mot ?){40,50}…$/);
  await reopen(team);
  expect(status()?.standing).toBe("to-correct");
});

it("says that what was asked counts no more once the assessment was taken up again", async () => {
  await publish(team);
  await ask(team, { form: "two", why: "Ce texte datait." });
  await reopen(team);
  expect(status()).toMatchObject({ standing: "void", online: 1, reason: "" });
  await finalise(team, "again");
  expect(status()?.standing).toBe("void");
});
