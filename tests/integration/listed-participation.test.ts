// Whether it is known that a body takes part, before it has published anything: no, until a lead says so, and no more than that.
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readHistoryQuery } from "../../app/domain/history/history-query.ts";
import { closeEdition } from "../../app/editions/close-edition.server.ts";
import { verifyHistories } from "../../app/history/verify-histories.server.ts";
import { viewHistory } from "../../app/history/view-history.server.ts";
import { viewFindResult } from "../../app/public-site/find-result.server.ts";
import { viewPublicBody } from "../../app/public-site/view-public-body.server.ts";
import { chooseListing } from "../../app/publication/choose-listing.server.ts";
import { startTeamAssessment } from "../../app/start/start-team-assessment.server.ts";
import {
  aColleague,
  aPublishingTeam,
  finalise,
  type PublishingTeam,
  publicationSeen,
  publish,
} from "../builders/a-publishing-team.ts";
import { anOpenEdition, SURVEY } from "../builders/an-edition.ts";
import { signedIn } from "../builders/people.ts";

const SLUG = "rennes-metropole";

let team: PublishingTeam;
let admin: string;
let edition: string;
/** What it has finalised belongs to no edition; here it begins another one, within an edition. */
beforeEach(async () => {
  const outside = await aPublishingTeam();
  const { deps, mails, lead } = outside;
  admin = await signedIn({ deps, mails }, "admin@barometre.example");
  edition = await anOpenEdition({ deps, session: admin, slugs: [SLUG] });
  const asked = { session: lead, slug: SLUG, surveyId: SURVEY, form: "two", chosen: edition };
  const started = await startTeamAssessment(deps, asked);
  if (!started.ok) throw new Error(started.reason);
  team = { ...outside, ref: { ...outside.ref, edition: started.value.edition } };
});
afterEach(() => team.deps.close());

const choose = (isListed: boolean, session: string | null = team.lead) =>
  chooseListing(team.deps, { ref: { ...team.ref, session }, isListed });
const found = () => viewFindResult(team.deps, { typed: "35000", wantsMore: false }).found[0]?.result;
function pageOf() {
  const view = viewPublicBody(team.deps, SLUG);
  return view.ok && view.value.kind === "unpublished" ? view.value.view.participates : "published";
}
function told(): readonly string[] {
  const view = viewHistory(team.deps, { ref: team.ref, locale: "fr", query: readHistoryQuery(() => null) });
  if (!view.ok) throw new Error(view.reason);
  return view.value.lines.map(({ kind }) => kind).filter((kind) => kind.endsWith("listed"));
}
const since = () => team.deps.assessments.get(SLUG, team.ref.edition)?.startedAt;

describe("that a body takes part", () => {
  it("is known to nobody until a lead says so, then with its edition and since when, wherever somebody looks", async () => {
    expect([found(), pageOf()]).toEqual([{ kind: "none", participates: null }, null]);
    expect(publicationSeen(team)?.listing).toMatchObject({ isListed: false, edition: "2027" });
    expect((await choose(true)).ok).toBe(true);
    const participates = { edition: "2027", since: since() };
    expect(found()).toEqual({ kind: "none", participates });
    expect(pageOf()).toEqual(participates);
    expect(publicationSeen(team)?.listing?.isListed).toBe(true);
  });

  it("is taken back at once, and the history keeps each change, once for what was said twice", async () => {
    for (const isListed of [true, true, false, false]) await choose(isListed);
    expect([found(), pageOf()]).toEqual([{ kind: "none", participates: null }, null]);
    expect(told()).toEqual(["unlisted", "listed"]);
    expect(verifyHistories(team.deps).broken).toEqual([]);
  });

  it("is said by nobody but a lead", async () => {
    for (const session of [await aColleague(team, "contributor"), await aColleague(team, "reader"), null])
      expect(await choose(true, session)).toEqual({ ok: false, reason: "NOT_FOUND" });
    expect(told()).toEqual([]);
  });

  it("is told of no body that has published", async () => {
    await choose(true);
    await finalise(team, "one");
    expect(found()).toMatchObject({ kind: "none", participates: { edition: "2027" } });
    await publish(team);
    expect(found()).toMatchObject({ kind: "online" });
    expect(publicationSeen(team)?.listing).toBeNull();
  });

  it("is told of no edition that is over", async () => {
    await choose(true);
    const closed = await closeEdition(team.deps, { session: admin, key: edition, isConfirmed: true });
    expect(closed.ok).toBe(true);
    expect(found()).toEqual({ kind: "none", participates: null });
  });

  it("is nothing that can be said outside of an edition", async () => {
    const outside = { ...team.ref, edition: "2026" };
    expect((await chooseListing(team.deps, { ref: outside, isListed: true })).ok).toBe(false);
    expect(publicationSeen({ deps: team.deps, ref: outside })?.listing).toBeNull();
  });
});
