// A published document holds what its team and its official were shown, and nothing beside it.

import { afterEach, beforeEach, expect, it } from "vitest";
import type { PublicationScope } from "../../app/domain/publication/publication-scope.ts";
import { reopenAssessment } from "../../app/finalisation/reopen-assessment.server.ts";
import { publishedOf, publishedText } from "../../app/publication/published-of.server.ts";
import { readDocument } from "../../app/publication/read-document.server.ts";
import { contentHash } from "../../app/record/definition-versions.store.server.ts";
import { sha256 } from "../../app/record/history.store.server.ts";
import { aPublishingTeam, finalise, type PublishingTeam, publish } from "../builders/a-publishing-team.ts";
import { post } from "../builders/a-running-server.ts";
import { finalisationWords } from "../builders/finalisation-words.ts";

let team: PublishingTeam;
beforeEach(async () => {
  team = await aPublishingTeam();
  await reopenAssessment(team.deps, {
    compose: finalisationWords,
    ref: team.ref,
    version: 1,
    reason: "More to say",
  });
});
afterEach(() => team.deps.close());

async function say(question: string, fields: Readonly<Record<string, string>>, version = 0): Promise<void> {
  const saved = await post(team.deps, team.ref, {
    ...{ question, fields, page: { intent: "autosave", version } },
  });
  if (!saved.ok) throw new Error(JSON.stringify(saved.reason));
}
async function published(scope: PublicationScope) {
  await finalise(team, "two");
  await publish(team, { scope });
  const online = publishedOf(team.deps, team.ref);
  if (online?.kind !== "online") throw new Error("nothing is online");
  return readDocument(publishedText(team.deps, online.latest) ?? "");
}

it("holds no public text of a question that no public page shows", async () => {
  await say("brake.budget", { "field.intensity": "4", publicText: "La faute du maire de X." });
  await say("ctx.crisis", { publicText: "Rien à voir." });
  const { justifications } = await published(["justifications"]);
  expect(justifications).toEqual({ "data.open": "Le catalogue est en ligne." });
});

it("holds of a project what its team has agreed to field by field, and nothing of one without a tick", async () => {
  const [one, other] = ["entry.0", "entry.1"];
  await say("projects", {
    [`${one}.name`]: "Guichet unique",
    [`${one}.arbiter`]: "Jeanne Dupont",
    [`${one}.consent`]: "name",
    [`${other}.name`]: "Réseau",
    [`${other}.arbiter`]: "Le bureau",
  });
  const { projects } = await published(["projects"]);
  expect(projects).toEqual([{ name: "Guichet unique" }]);
});

it("holds the links given as evidence with the justifications, and what it is made of by its hashes", async () => {
  const link = { "evidence.0.title": "Catalogue", "evidence.0.url": "https://data.rennes.example/c" };
  await say("data.open", { answer: "3", publicText: "Le catalogue est en ligne.", ...link }, 1);
  const document = await published(["justifications"]);
  if (document.format !== 3) throw new Error("an older format");
  const { title, url } = { title: "Catalogue", url: "https://data.rennes.example/c" };
  expect(document.evidence).toEqual({ "data.open": [{ title, url }] });
  const { id = 0 } = team.deps.assessments.get(team.ref.slug, team.ref.edition) ?? {};
  const { survey, finalisedHash, finalisedVersion } = document;
  expect(finalisedHash).toBe(sha256(team.deps.finalisations.getText(id, finalisedVersion) ?? ""));
  expect(survey.hash).toBe(contentHash(team.deps.definitionVersions.getContent(survey.id, survey.version)));
});

it("holds no link where the justifications are not in its scope", async () => {
  await say("data.open", { answer: "3", "evidence.0.title": "x", "evidence.0.url": "https://x.example" }, 1);
  expect(JSON.stringify(await published(["steps"]))).not.toContain("x.example");
});
