// What a reopening ends, and who is told of it; and for how long the address of an official is known.

import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { deleteEnded } from "../../app/commands/delete-ended.server.ts";
import { hashToken } from "../../app/database/secret-token.server.ts";
import { reopenAssessment } from "../../app/finalisation/reopen-assessment.server.ts";
import { wordsOf } from "../../app/i18n/server-words.server.ts";
import { publishRequest } from "../../app/publication/moderate.server.ts";
import {
  aPublishingTeam,
  ask,
  decide,
  lastToken,
  moderating as moderatingOf,
  OFFICIAL,
  type PublishingTeam,
  publicationSeen,
  reopen as reopenOf,
  seenBy,
  waitingIds,
} from "../builders/a-publishing-team.ts";
import { finalisationWords } from "../builders/finalisation-words.ts";
import { join } from "../builders/people.ts";

const [fr, en] = [wordsOf("fr"), wordsOf("en")];

let team: PublishingTeam;
beforeEach(async () => {
  team = await aPublishingTeam();
});
afterEach(() => team.deps.close());

const reopen = () => reopenOf(team);
const view = () => publicationSeen(team);
const moderating = () => moderatingOf(team);

describe("a reopening", () => {
  const written = () => team.mails.map(({ to, subject }) => `${to} ${subject}`).toSorted();

  it("makes what is asked void at once: the link is closed, team and official are told once, in their languages", async () => {
    const second = await join(team, {
      ...{ by: team.lead, slug: team.ref.slug, role: "lead", email: "second@rennes.example" },
    });
    team.deps.accounts.saveLocale(team.deps.accounts.getByEmail("lead@rennes.example")?.id ?? 0, "en");
    await ask(team);
    const token = lastToken(team);
    team.mails.length = 0;
    const by = {
      ref: { ...team.ref, session: second },
      version: 1,
      reason: "Une erreur",
      compose: finalisationWords,
    };
    await Promise.all([reopenAssessment(team.deps, by), reopenAssessment(team.deps, by)]);
    expect(written()).toEqual([
      `${OFFICIAL} ${fr.t("publication.mail.official-void.subject", { body: "Rennes Métropole" })}`,
      `lead@rennes.example ${en.t("publication.mail.void.subject", { body: "Rennes Métropole" })}`,
      "lead@rennes.example Rennes Métropole: reopened 1",
    ]);
    const link = team.deps.publicationRequests.getLink(hashToken(token));
    expect(link).toMatchObject({ closedBy: "called-off", email: null });
    expect(seenBy(team, token)).toEqual({ ok: false, reason: "VOID" });
    expect(view()?.request?.lines.at(-1)).toMatchObject({ kind: "called-off", by: "program" });
  });

  it("tells the official who had allowed it, too, and forgets the address", async () => {
    await ask(team);
    await decide(team, "all");
    const [publicId = ""] = waitingIds(team);
    const { id = 0 } = team.deps.publicationRequests.get(publicId) ?? {};
    expect(team.deps.publicationRequests.officialOf(id, team.deps.now())).toBe(OFFICIAL);
    team.mails.length = 0;
    await reopen();
    expect(written()).toEqual([
      `${OFFICIAL} ${fr.t("publication.mail.official-void.subject", { body: "Rennes Métropole" })}`,
    ]);
    expect(team.deps.publicationRequests.officialOf(id, team.deps.now())).toBeNull();
    expect(waitingIds(team)).toEqual([]);
  });

  it("tells nobody of a publication where none is under way", async () => {
    await reopen();
    expect(written()).toEqual([]);
  });
});

describe("the address of an official who allowed it", () => {
  it("is told that it is online, and then forgotten", async () => {
    await ask(team);
    await decide(team, "all");
    const asked = moderating();
    await publishRequest(team.deps, asked);
    expect(team.mails.at(-1)).toMatchObject({ to: OFFICIAL, subject: "official-published" });
    const { id = 0 } = team.deps.publicationRequests.get(asked.publicId) ?? {};
    expect(team.deps.publicationRequests.officialOf(id, team.deps.now())).toBeNull();
  });

  it("is forgotten after ninety days", async () => {
    let now = new Date("2026-11-01T08:00:00Z");
    Object.assign(team.deps, { now: () => now });
    await ask(team);
    await decide(team, "all");
    const { id = 0 } = team.deps.publicationRequests.get(moderating().publicId) ?? {};
    now = new Date("2027-01-30T07:59:59Z");
    await deleteEnded(team.deps);
    expect(team.deps.publicationRequests.officialOf(id, now)).toBe(OFFICIAL);
    now = new Date("2027-01-30T08:00:00Z");
    await deleteEnded(team.deps);
    expect(team.deps.publicationRequests.officialOf(id, new Date("2026-11-02"))).toBeNull();
  });

  it("is not kept of who refuses", async () => {
    await ask(team);
    await decide(team, "refuse");
    const { id = 0 } = team.deps.publicationRequests.get(view()?.request?.publicId ?? "") ?? {};
    expect(team.deps.publicationRequests.officialOf(id, team.deps.now())).toBeNull();
  });
});
