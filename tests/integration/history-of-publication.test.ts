// The history of an assessment tells the acts of its publication, and names nobody who is not of the team.
import { afterEach, beforeEach, expect, it } from "vitest";
import { isPublicationKind } from "../../app/domain/history/history-entry.ts";
import { readHistoryQuery } from "../../app/domain/history/history-query.ts";
import { verifyHistories } from "../../app/history/verify-histories.server.ts";
import { viewHistory } from "../../app/history/view-history.server.ts";
import { returnRequest } from "../../app/publication/moderate.server.ts";
import { withdrawByLead } from "../../app/publication/withdraw-publication.server.ts";
import {
  aPublishingTeam,
  ask,
  callOff,
  composeStep as compose,
  decide,
  finalise,
  moderating,
  OFFICIAL,
  type PublishingTeam,
  publicationSeen,
  publish,
  reopen,
} from "../builders/a-publishing-team.ts";

let team: PublishingTeam;
beforeEach(async () => {
  team = await aPublishingTeam();
});
afterEach(() => team.deps.close());

function seen(filter: Readonly<Record<string, string>> = {}) {
  const query = readHistoryQuery((name) => filter[name] ?? null);
  const view = viewHistory(team.deps, { ref: team.ref, locale: "fr", query });
  if (!view.ok) throw new Error(view.reason);
  return view.value.lines;
}
/** Oldest first, each by its kind and who did it. */
const acts = () =>
  seen()
    .filter(({ kind }) => isPublicationKind(kind))
    .map(({ kind, who }) => `${kind.replace("publication-", "")} ${who.key.length > 12 ? "member" : who.key}`)
    .toReversed();

it("tells who of the team asked and called off, and of an official and the moderation their office", async () => {
  await ask(team, { form: "one" });
  await callOff(team);
  await ask(team, { form: "two" });
  await decide(team, "refuse");
  await ask(team, { form: "three" });
  await decide(team, "all");
  await returnRequest(team.deps, { ...moderating(team), reason: "Un nom" });
  await publish(team, { form: "four", scope: ["justifications"] }, "scores");
  expect(acts()).toEqual([
    ...["asked member", "called-off member", "asked member", "refused official"],
    ...["asked member", "allowed official", "returned moderation"],
    ...["asked member", "allowed official", "published moderation"],
  ]);
});

it("tells a correction, a withdrawal, and what a reopening ended", async () => {
  await publish(team);
  await publish(team, { form: "two", why: "Ce texte datait." });
  await withdrawByLead(team.deps, { ref: team.ref, reason: "Une erreur", number: 2, compose });
  await ask(team, { form: "three", why: "Corrigé." });
  await reopen(team);
  expect(acts().slice(3)).toEqual([
    ...["asked member", "allowed official", "corrected moderation"],
    ...["withdrawn member", "asked member", "void program"],
  ]);
  expect(seen().find(({ kind }) => kind === "publication-withdrawn")?.publication).toMatchObject({
    number: 2,
  });
});

it("names the document and never the official, their address, or a reason that quotes somebody", async () => {
  await ask(team, { scope: ["justifications"] });
  await decide(team, "scores");
  await returnRequest(team.deps, { ...moderating(team), reason: "La justification cite Jeanne Roche" });
  const { id } = team.deps.assessments.get("rennes-metropole", "2026") ?? { id: 0 };
  const told = JSON.stringify([...team.deps.history.readChain(id)]);
  for (const one of [OFFICIAL, OFFICIAL.split("@")[1] ?? "", "Camille Martin", "Jeanne Roche"])
    expect(told).not.toContain(one);
  const allowed = seen().find(({ kind }) => kind === "publication-allowed");
  expect(allowed?.publication).toMatchObject({ isScoresAlone: true, number: null });
  expect(allowed?.publication?.sha256).toBe(publicationSeen(team)?.request && hashAllowed());
});

function hashAllowed(): string {
  const { publicId = "" } = publicationSeen(team)?.request ?? {};
  return team.deps.publicationRequests.get(publicId)?.documentHash ?? "";
}

it("is whole, and can be read by these acts alone", async () => {
  await publish(team);
  await reopen(team);
  await finalise(team, "two");
  expect(verifyHistories(team.deps).broken).toEqual([]);
  const lines = seen({ source: "publication" });
  expect(lines.map(({ kind }) => kind)).toEqual([
    ...["publication-published", "publication-allowed", "publication-asked"],
  ]);
});
