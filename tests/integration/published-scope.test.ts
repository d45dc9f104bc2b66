// A published document holds what its team and its official were shown, and nothing beside it.

import { afterEach, beforeEach, expect, it } from "vitest";
import { parsePublicText } from "../../app/domain/publication/public-document.ts";
import type { PublicationScope } from "../../app/domain/publication/publication-scope.ts";
import { reopenAssessment } from "../../app/finalisation/reopen-assessment.server.ts";
import { publishedOf, publishedText } from "../../app/publication/published-of.server.ts";
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

async function say(question: string, fields: Readonly<Record<string, string>>): Promise<void> {
  const saved = await post(team.deps, team.ref, {
    ...{ question, fields, page: { intent: "autosave" } },
  });
  if (!saved.ok) throw new Error(JSON.stringify(saved.reason));
}
async function published(scope: PublicationScope) {
  await finalise(team, "two");
  await publish(team, { scope });
  const online = publishedOf(team.deps, team.ref);
  if (online?.kind !== "online") throw new Error("nothing is online");
  return parsePublicText(publishedText(team.deps, online.latest) ?? "");
}

it("holds no public text of a question that no public page shows", async () => {
  await say("brake.budget", { "field.intensity": "4", publicText: "La faute du maire de X." });
  await say("ctx.crisis", { publicText: "Rien à voir." });
  const { justifications } = await published(["justifications"]);
  expect(justifications).toEqual({ "data.open": "Le catalogue est en ligne." });
});

it("holds of a project what its team has agreed to field by field, where it has said so", async () => {
  const [one, other] = ["entry.0", "entry.1"];
  await say("projects", {
    [`${one}.name`]: "Guichet unique",
    [`${one}.arbiter`]: "Jeanne Dupont",
    [`${one}.consent`]: "name",
    [`${other}.name`]: "Réseau",
    [`${other}.arbiter`]: "Le bureau",
  });
  const { projects } = await published(["projects"]);
  expect(projects).toEqual([{ name: "Guichet unique" }, { name: "Réseau", arbiter: "Le bureau" }]);
});
