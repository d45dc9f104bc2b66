// What a resident is told when they look for their métropole: what it has published, or that it has published nothing.
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { viewFindResult } from "../../app/public-site/find-result.server.ts";
import { withdrawByLead } from "../../app/publication/withdraw-publication.server.ts";
import {
  aPublishingTeam,
  ask,
  composeStep as compose,
  type PublishingTeam,
  publish,
} from "../builders/a-publishing-team.ts";

let team: PublishingTeam;
beforeEach(async () => {
  team = await aPublishingTeam({ DEMO: "on" });
});
afterEach(() => team.deps.close());

const look = (typed: string) => viewFindResult(team.deps, { typed, wantsMore: false });
const resultsOf = (typed: string) =>
  look(typed).found.map(({ match, result }) => [match.body.slug, result.kind] as const);

describe("Where does my métropole stand?", () => {
  it("says of a body by its postcode that nothing is published, finalised or on its way or not", async () => {
    expect(resultsOf("35000")).toEqual([["rennes-metropole", "none"]]);
    await ask(team);
    expect(resultsOf("35000")).toEqual([["rennes-metropole", "none"]]);
    expect(resultsOf("Dijon")).toContainEqual(["dijon-metropole", "none"]);
    expect(look("")).toMatchObject({ found: [], published: [], unlisted: 0 });
  });

  it("leads to what is online, and says when it was taken off", async () => {
    await publish(team);
    const link = { slug: "rennes-metropole", name: "Rennes Métropole", edition: "2026" };
    expect(look("Rennes").found[0]?.result).toEqual({ kind: "online", edition: "2026" });
    expect(look("Rennes").published).toEqual([link]);
    const asked = { ref: team.ref, number: 1, reason: "Une erreur", compose };
    expect((await withdrawByLead(team.deps, asked)).ok).toBe(true);
    expect(look("Rennes").found[0]?.result).toEqual({
      kind: "withdrawn",
      edition: "2026",
      at: team.deps.now(),
    });
    expect(look("Rennes").published).toEqual([]);
  });

  it("keeps fictional bodies apart", () => {
    const { found, fictional, published } = look("Aubrelac");
    expect(found).toEqual([]);
    expect(fictional.map(({ match }) => match.body.slug)).toEqual(["aubrelac-metropole"]);
    expect(published).toEqual([]);
  });

  it("looks no further than a text that somebody may have typed", () => {
    expect(look("Rennes ".repeat(20_000)).found.length).toBeLessThan(30);
  });
});
