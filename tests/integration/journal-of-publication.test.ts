// What moderation and publication do stands in the journal of the site, and what was published is never removed.

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { openDatabase } from "../../app/database/open-database.server.ts";
import { CHECKS } from "../../app/domain/publication/moderation-checks.ts";
import { readJournalQuery } from "../../app/editions/journal-query.ts";
import { journalText } from "../../app/editions/journal-text.ts";
import { viewJournal } from "../../app/editions/view-journal.server.ts";
import { reopenAssessment } from "../../app/finalisation/reopen-assessment.server.ts";
import { wordsOf } from "../../app/i18n/server-words.server.ts";
import { returnRequest } from "../../app/publication/moderate.server.ts";
import { withdrawByLead, withdrawByModerator } from "../../app/publication/withdraw-publication.server.ts";
import {
  aPublishingTeam,
  ask,
  composeStep as compose,
  decide,
  finalise,
  type PublishingTeam,
  publish,
  waitingIds,
} from "../builders/a-publishing-team.ts";
import { finalisationWords } from "../builders/finalisation-words.ts";
import { signedIn } from "../builders/people.ts";

let folder: string;
let database: string;
let team: PublishingTeam;
let admin: string;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "journal-"));
  database = join(folder, "barometre.sqlite");
  team = await aPublishingTeam({ DATABASE_PATH: database });
  admin = await signedIn(team, "admin@barometre.example");
});
afterEach(() => {
  team.deps.close();
  rmSync(folder, { recursive: true });
});

function journal(change: Record<string, string> = {}) {
  const query = readJournalQuery((name) => change[name] ?? null);
  const view = viewJournal(team.deps, { session: admin, query });
  return view.ok ? view.value : expect.fail("no journal");
}
const told = (change = {}) => {
  const words = wordsOf("en");
  return journal(change)
    .lines.filter(({ kind }) => kind.startsWith("result-"))
    .map((line) => `${line.who.name}: ${journalText(line, words)}`);
};

describe("the journal of the site", () => {
  it("tells who published, sent back, corrected and withdrew a result, of which body, and verifies their chains", async () => {
    await publish(team);
    await reopenAssessment(team.deps, {
      compose: finalisationWords,
      ref: team.ref,
      version: 1,
      reason: "Une erreur",
    });
    await finalise(team, "two");
    await ask(team, { form: "again", why: "Une réponse a changé" });
    await decide(team, "all");
    const [publicId = ""] = waitingIds(team);
    const steps = team.deps.publicationRequests.get(publicId)?.steps ?? 0;
    const back = { session: team.moderator, publicId, steps, checks: CHECKS, compose };
    expect((await returnRequest(team.deps, { ...back, reason: "Un nom à retirer" })).ok).toBe(true);
    expect(await publish(team, { form: "third", why: "Sans le nom" })).toEqual({ ok: true, value: 2 });
    const end = { ref: team.ref, reason: "Retiré par l’équipe", number: 2, compose };
    expect((await withdrawByLead(team.deps, end)).ok).toBe(true);
    expect(await publish(team, { form: "fourth", why: "De nouveau" })).toEqual({ ok: true, value: 3 });
    const byModerator = { ...end, ref: { ...team.ref, session: team.moderator }, number: 3 };
    expect((await withdrawByModerator(team.deps, byModerator)).ok).toBe(true);
    expect(told()).toEqual([
      "moderator@barometre.example: Withdrew the result, version 3: Rennes Métropole",
      "moderator@barometre.example: Published the result, version 3: Rennes Métropole",
      "lead@rennes.example: Withdrew the result, version 2: Rennes Métropole",
      "moderator@barometre.example: Published the corrected result, version 2: Rennes Métropole",
      "moderator@barometre.example: Returned a request to publish to its team: Rennes Métropole",
      "moderator@barometre.example: Published the result, version 1: Rennes Métropole",
    ]);
    expect(told({ nature: "result-corrected" })).toHaveLength(1);
    const { verified, publications } = journal();
    expect([verified.fault, publications.broken]).toEqual([null, []]);
    expect(publications.documents).toBeGreaterThan(1);
    expect(JSON.stringify(journal().lines.map(({ content }) => content))).not.toMatch(/nom|équipe|@/);
  });

  it("is written with the step or not at all", async () => {
    await publish(team);
    const again = { ref: team.ref, reason: "", number: 1, compose };
    expect(await withdrawByLead(team.deps, again)).toEqual({ ok: false, reason: "BAD_REASON" });
    expect(told()).toHaveLength(1);
  });
});

describe("what was published", () => {
  it.each([
    ...["public_documents", "publications", "publication_steps"],
    ...["publication_requests", "publication_request_steps"],
  ])("is never removed from the table %s, not by way of its assessment either", async (table) => {
    await publish(team);
    const db = openDatabase(database);
    expect(() => db.exec(`DELETE FROM ${table}`)).toThrow("never removed");
    expect(() => db.exec("DELETE FROM assessments WHERE of_team = 1")).toThrow();
    db.close();
  });

  it("shows the first step that was changed behind its back, and the document, also after both were found whole", async () => {
    await publish(team);
    expect(journal().publications.broken).toEqual([]);
    const db = openDatabase(database);
    db.exec("DROP TRIGGER publication_steps_never_change; DROP TRIGGER public_documents_never_change");
    db.exec("UPDATE publication_steps SET reason = 'x'; UPDATE public_documents SET text = text || ' '");
    db.close();
    const { broken } = journal().publications;
    expect(broken).toMatchObject([
      { what: "publication", id: "1", fault: { code: "hash", position: 1 } },
      { what: "document" },
    ]);
  });
});

describe("verifying, for a page that is read often,", () => {
  function reads() {
    const chain = vi.spyOn(team.deps.siteActs, "readChain");
    const text = vi.spyOn(team.deps.publications, "getText");
    return () => [chain.mock.calls.length, text.mock.calls.length];
  }

  it("reads nothing again while nothing was added", async () => {
    await publish(team);
    const first = journal();
    const read = reads();
    expect(journal().publications).toBe(first.publications);
    expect(read()).toEqual([0, 0]);
  });

  it("reads the chains again after a step, and of the documents the new one alone", async () => {
    await publish(team);
    journal();
    const read = reads();
    await publish(team, { form: "two", why: "Une erreur", scope: ["steps"] });
    const [, before = 0] = read();
    expect(journal().publications).toMatchObject({ documents: 2, broken: [] });
    const [chains, texts = 0] = read();
    expect([chains, texts - before]).toEqual([1, 1]);
  });

  it("reads everything again after another process wrote", async () => {
    await publish(team);
    const { documents } = journal().publications;
    const db = openDatabase(database);
    db.exec("UPDATE bodies SET population = population + 1");
    db.close();
    const read = reads();
    journal();
    expect(read()).toEqual([1, documents]);
  });
});
