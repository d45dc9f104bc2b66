// The signed decision that an official hands over: what it may be, who reads it, and for how long it is kept.
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { CHECKS } from "../../app/domain/publication/moderation-checks.ts";
import { reopenAssessment } from "../../app/finalisation/reopen-assessment.server.ts";
import { publishRequest, returnRequest } from "../../app/publication/moderate.server.ts";
import { openModeratedDecision, openTeamDecision } from "../../app/publication/open-decision.server.ts";
import { viewModeration } from "../../app/publication/view-moderation.server.ts";
import { viewPublication } from "../../app/publication/view-publication.server.ts";
import {
  aColleague,
  aPublishingTeam,
  ask,
  composeStep as compose,
  decide,
  lastToken,
  type PublishingTeam,
  seenBy,
  waitingIds,
} from "../builders/a-publishing-team.ts";
import { aPdf, refusedFiles } from "../builders/files.ts";
import { finalisationWords } from "../builders/finalisation-words.ts";

let team: PublishingTeam;
beforeEach(async () => {
  team = await aPublishingTeam({ EVIDENCE_FILE_MB: "0.001" });
});
afterEach(() => team.deps.close());

const decision = { name: "../Arrêté\u202e 12.exe", body: aPdf() };
function moderating() {
  const [publicId = ""] = waitingIds(team);
  const steps = team.deps.publicationRequests.get(publicId)?.steps ?? 0;
  return { session: team.moderator, publicId, steps, checks: CHECKS, compose, locale: "fr" } as const;
}
const listed = () => {
  const seen = viewPublication(team.deps, { ref: team.ref, locale: "fr" });
  return seen.ok ? seen.value.decisions : [];
};

describe("a signed decision", () => {
  it("is kept with what was allowed, under a safe name, and its hash stands in the chained step", async () => {
    await ask(team);
    expect(await decide(team, "all", { decision })).toEqual({ ok: true, value: "all" });
    const { publicId } = moderating();
    const [kept] = listed();
    expect(kept).toMatchObject({ request: publicId, name: "Arrêté 12.exe.pdf", size: aPdf().length });
    const { id = 0 } = team.deps.publicationRequests.get(publicId) ?? {};
    expect(team.deps.publicationRequests.stepsOf(id).at(-1)).toMatchObject({ decisionHash: kept?.sha256 });
    expect(viewModeration(team.deps, moderating())).toMatchObject({
      value: { decision: { sha256: kept?.sha256 } },
    });
  });

  it("is read by the leads of its team and by moderation, and by nobody else", async () => {
    await ask(team);
    await decide(team, "all", { decision });
    const { publicId } = moderating();
    const body = aPdf();
    expect(openTeamDecision(team.deps, { ref: team.ref, publicId })).toMatchObject({
      ok: true,
      value: { body },
    });
    expect(openModeratedDecision(team.deps, { session: team.moderator, publicId })).toMatchObject({
      value: { body },
    });
    const nothing = { ok: false, reason: "NOT_FOUND" };
    for (const role of ["contributor", "reader", "consultant"] as const) {
      const ref = { ...team.ref, session: await aColleague(team, role) };
      expect(openTeamDecision(team.deps, { ref, publicId })).toEqual(nothing);
    }
    for (const ref of [
      { ...team.ref, slug: "nantes-metropole" },
      { ...team.ref, session: team.moderator },
    ])
      expect(openTeamDecision(team.deps, { ref, publicId })).toEqual(nothing);
    for (const session of [null, "", team.lead])
      expect(openModeratedDecision(team.deps, { session, publicId })).toEqual(nothing);
    expect(openTeamDecision(team.deps, { ref: team.ref, publicId: "nothing" })).toEqual(nothing);
  });

  it.each(Object.entries({ ...refusedFiles, empty: Buffer.alloc(0) }))("is no %s", async (_what, body) => {
    await ask(team);
    const large = body.length > 1_000;
    const problems = [large ? "LARGE_DECISION" : "NO_PDF"];
    expect(await decide(team, "all", { decision: { name: "a.pdf", body } })).toEqual({
      ok: false,
      reason: { code: "INVALID", problems },
    });
    expect(seenBy(team, lastToken(team)).ok).toBe(true);
    expect(listed()).toEqual([]);
  });

  it("is no larger than a file may be", async () => {
    await ask(team);
    const body = aPdf("x".repeat(1_000));
    const decided = await decide(team, "all", { decision: { name: "a.pdf", body } });
    expect(decided).toMatchObject({ reason: { problems: ["LARGE_DECISION"] } });
  });

  it("is not kept of a refusal", async () => {
    await ask(team);
    await decide(team, "refuse", { decision });
    expect(listed()).toEqual([]);
  });

  it.each(["returned", "void"] as const)("goes with a request that is %s", async (end) => {
    await ask(team);
    await decide(team, "all", { decision });
    expect(listed()).toHaveLength(1);
    if (end === "returned") await returnRequest(team.deps, { ...moderating(), reason: "Un nom" });
    else
      await reopenAssessment(team.deps, {
        compose: finalisationWords,
        ref: team.ref,
        version: 1,
        reason: "Une erreur",
      });
    expect(listed()).toEqual([]);
  });

  it("stays with what is published", async () => {
    await ask(team);
    await decide(team, "all", { decision });
    const { publicId } = moderating();
    await publishRequest(team.deps, moderating());
    await reopenAssessment(team.deps, {
      compose: finalisationWords,
      ref: team.ref,
      version: 1,
      reason: "Une erreur",
    });
    expect(openTeamDecision(team.deps, { ref: team.ref, publicId }).ok).toBe(true);
  });
});
