// Anybody may start a trial of any métropole and keep it in an account: it speaks for nobody, and is never published.

import { afterEach, beforeEach, expect, it } from "vitest";
import { finaliseAssessment } from "../../app/finalisation/finalise-assessment.server.ts";
import { attachTrial } from "../../app/start/attach-trial.server.ts";
import { startAssessment } from "../../app/start/start-assessment.server.ts";
import { aPublishingTeam, ask, type PublishingTeam } from "../builders/a-publishing-team.ts";
import { finalisationWords } from "../builders/finalisation-words.ts";

let team: PublishingTeam;
beforeEach(async () => {
  team = await aPublishingTeam();
});
afterEach(() => team.deps.close());

it("puts no question to an official about a trial that an account keeps, of whichever body", async () => {
  const { deps, lead: session } = team;
  for (const slug of ["bordeaux-metropole", "rennes-metropole"]) {
    const chosen = { surveyId: "metropoles-numeriques", body: { slug }, from: "blank", form: slug } as const;
    const started = await startAssessment(deps, chosen);
    if (!started.ok) throw new Error(started.reason);
    const { edition, token } = started.value;
    await attachTrial(deps, { ref: { slug, edition, tokens: [token], session }, to: "account" });
    const ref = { slug, edition, tokens: [], session };
    expect(
      (await finaliseAssessment(deps, { compose: finalisationWords, ref, isAccurate: true, form: slug })).ok,
    ).toBe(true);
    expect(await ask({ deps, ref }, { form: slug })).toEqual({ ok: false, reason: "NOT_FOUND" });
  }
  expect(team.mails.filter(({ kind }) => kind === "consent")).toEqual([]);
});
