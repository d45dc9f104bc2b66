// An edition is followed without an answer or a score being shown, then closed; the journal tells of it.

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { deleteEnded } from "../../app/commands/delete-ended.server.ts";
import { openDatabase } from "../../app/database/open-database.server.ts";
import { closeEdition, viewClosing } from "../../app/editions/close-edition.server.ts";
import { readJournalQuery } from "../../app/editions/journal-query.ts";
import { viewFollowUp } from "../../app/editions/view-follow-up.server.ts";
import { exportJournal, viewJournal } from "../../app/editions/view-journal.server.ts";
import { finaliseAssessment } from "../../app/finalisation/finalise-assessment.server.ts";
import { reopenAssessment } from "../../app/finalisation/reopen-assessment.server.ts";
import { verifyHistories } from "../../app/history/verify-histories.server.ts";
import type { AssessmentRef } from "../../app/record/find-assessment.server.ts";
import { startTeamAssessment } from "../../app/start/start-team-assessment.server.ts";
import { nameAdministrator } from "../../app/team/name-administrator.server.ts";
import { post } from "../builders/a-running-server.ts";
import { aTeam, type Team } from "../builders/a-team.ts";
import { anOpenEdition, SURVEY } from "../builders/an-edition.ts";
import { finalisationWords } from "../builders/finalisation-words.ts";
import { signedIn } from "../builders/people.ts";

const [RENNES, NANTES] = ["rennes-metropole", "nantes-metropole"];
const NOTHING = { ok: false, reason: "NOT_FOUND" };
let folder: string;
let database: string;
let team: Team;
let asked: { session: string; key: string };
let ref: AssessmentRef;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "follow-"));
  database = join(folder, "barometre.sqlite");
  team = await aTeam({ DATABASE_PATH: database });
  const session = await staff("administrator");
  const key = await anOpenEdition({ deps: team.deps, session, slugs: [RENNES, NANTES] });
  asked = { session, key };
  ref = await begin();
});
afterEach(() => {
  team.deps.close();
  rmSync(folder, { recursive: true });
});

async function staff(role: "administrator" | "investigator"): Promise<string> {
  nameAdministrator(team.deps, { email: `${role}@ecole.example`, role });
  return signedIn(team, `${role}@ecole.example`);
}
async function begin(): Promise<AssessmentRef> {
  const { session = null } = team.lead;
  const start = { session, slug: RENNES, surveyId: SURVEY, form: "in the edition" };
  const started = await startTeamAssessment(team.deps, start);
  if (!started.ok) throw new Error(started.reason);
  return { slug: RENNES, edition: started.value.edition, tokens: [], session };
}
function follow(sort: "nom" | "avancement" | "activite" = "nom", session = asked.session) {
  const view = viewFollowUp(team.deps, { ...asked, session, sort });
  return view.ok ? view.value : expect.fail("nothing to follow");
}
const finalise = () =>
  finaliseAssessment(team.deps, { compose: finalisationWords, ref, isAccurate: true, form: "f" });
const editionIdOf = (one: AssessmentRef) => team.deps.assessments.get(one.slug, one.edition)?.editionId;
function journal(change: Record<string, string> = {}, session = asked.session) {
  return viewJournal(team.deps, { session, query: readJournalQuery((name) => change[name] ?? null) });
}

describe("the follow-up of an edition", () => {
  it("says how far each body is, and never an answer or a score", async () => {
    await post(team.deps, ref, { question: "data.open", fields: { answer: "3" } });
    const { lines, funnel } = follow();
    expect(lines).toMatchObject([
      { name: "Nantes Métropole", participation: "not-begun", leads: 0, lastAt: null },
      { name: "Rennes Métropole", participation: "begun", leads: 1, lastAt: team.deps.now() },
    ]);
    expect(funnel.map(({ bodies }) => bodies)).toEqual([2, 1, 1, 0, 0, 0, 0, 0, 0]);
    expect(Object.keys(lines[0] ?? {}).toSorted()).toEqual([
      "bodyId",
      "group",
      "lastAt",
      "leads",
      "name",
      "participation",
      "slug",
      "stage",
    ]);
    await finalise();
    expect(follow().lines[1]).toMatchObject({ participation: "finalised", stage: "finalised" });
  });

  it("is sorted by links, and open to investigators, who change nothing", async () => {
    const session = await staff("investigator");
    const view = follow("avancement", session);
    expect(view.lines.map(({ name }) => name[0])).toEqual(["N", "R"]);
    expect(view.head.runs).toBe(false);
    await finalise();
    expect(follow("activite").lines.map(({ name }) => name[0])).toEqual(["N", "R"]);
    expect(viewClosing(team.deps, { ...asked, session })).toEqual(NOTHING);
    expect(await closeEdition(team.deps, { ...asked, session, isConfirmed: true })).toEqual(NOTHING);
    expect(viewFollowUp(team.deps, { ...asked, session: team.lead.session ?? null, sort: "nom" })).toEqual(
      NOTHING,
    );
  });
});

describe("the closing of an edition", () => {
  const close = (isConfirmed = true) => closeEdition(team.deps, { ...asked, isConfirmed });

  it("lets drafts go on in no edition, with what they hold, and is done once", async () => {
    await post(team.deps, ref, { question: "data.open", fields: { answer: "3" } });
    expect(viewClosing(team.deps, asked)).toMatchObject({ value: { drafts: ["Rennes Métropole"] } });
    expect(await close(false)).toMatchObject({ reason: "NOT_CONFIRMED" });
    const twice = await Promise.all([close(), close()]);
    expect(twice).toEqual([
      { ok: true, value: null },
      { ok: false, reason: "NOT_OPEN" },
    ]);
    expect(editionIdOf(ref)).toBeNull();
    expect(
      (await post(team.deps, ref, { question: "data.open", fields: { answer: "2" }, page: { version: 1 } }))
        .ok,
    ).toBe(true);
    expect((await finalise()).ok).toBe(true);
    expect(verifyHistories(team.deps).broken).toEqual([]);
    expect(
      await startTeamAssessment(team.deps, {
        ...ref,
        session: ref.session ?? null,
        surveyId: SURVEY,
        form: "z",
        chosen: asked.key,
      }),
    ).toMatchObject({ reason: "OTHER_EDITION" });
  });

  it("keeps what was finalised, and takes no version of it afterwards", async () => {
    await finalise();
    await close();
    const { id } = team.deps.editions.getByKey(asked.key) ?? {};
    expect(editionIdOf(ref)).toBe(id);
    expect(viewClosing(team.deps, asked)).toMatchObject({ value: { finalised: ["Rennes Métropole"] } });
    const reopened = await reopenAssessment(team.deps, {
      compose: finalisationWords,
      ref,
      version: 1,
      reason: "Encore une réponse",
    });
    expect(reopened.ok).toBe(true);
    expect(editionIdOf(ref)).toBeNull();
    const again = await finaliseAssessment(team.deps, {
      compose: finalisationWords,
      ref,
      isAccurate: true,
      form: "again",
    });
    expect(again).toMatchObject({ ok: true, value: { version: 2 } });
  });

  it("forgets whom first invitations were for once its retention is over", async () => {
    const { id = 0 } = team.deps.editions.getByKey(asked.key) ?? {};
    const lyon = team.deps.directory.bySlug.get("metropole-de-lyon")?.id ?? 0;
    const one = { editionId: id, bodyId: lyon, groupId: null, email: "a@lyon.example" };
    team.deps.cohorts.add(one, team.deps.now());
    const addresses = () => team.deps.cohorts.list(id, 9).flatMap(({ email }) => email ?? []);
    await close();
    team.setTime(new Date("2031-11-20T08:59:00Z"));
    await deleteEnded(team.deps);
    expect(addresses()).toEqual(["a@lyon.example"]);
    team.setTime(new Date("2031-11-20T09:00:00Z"));
    await deleteEnded(team.deps);
    expect(addresses()).toEqual([]);
  });

  it("is held by the database, whoever writes", async () => {
    await close();
    const db = openDatabase(database);
    const { id = 0 } = team.deps.editions.getByKey(asked.key) ?? {};
    db.exec("DROP TRIGGER assessments_move_into_an_open_edition");
    db.prepare("UPDATE assessments SET edition_id = ? WHERE edition = ?").run(id, ref.edition);
    db.close();
    await expect(finalise()).rejects.toThrow("nothing is finalised into an edition that is closed");
  });
});

describe("the journal of the site", () => {
  it("tells who did what, newest first, filtered by kind, edition and day", async () => {
    const found = journal();
    if (!found.ok) return expect.fail("no journal");
    const { lines, verified, next } = found.value;
    expect(lines.map(({ kind }) => kind)).toEqual([
      ...["edition-opened", "edition-created", "role-given", "role-given"],
    ]);
    expect([verified, next]).toEqual([{ entries: 4, fault: null }, null]);
    expect(lines[0]).toMatchObject({ edition: "2027", who: { name: "administrator@ecole.example" } });
    expect(lines[3]?.who).toMatchObject({ key: "program", name: null });
    const kinds = (change: Record<string, string>) => {
      const view = journal(change);
      return view.ok ? view.value.lines.length : -1;
    };
    expect(kinds({ nature: "role-given" })).toBe(2);
    expect(kinds({ edition: asked.key })).toBe(2);
    expect(kinds({ edition: "nowhere" })).toBe(0);
    expect(kinds({ depuis: "2026-11-21" })).toBe(0);
    expect(kinds({ jusqu: "2026-11-20", nature: "nonsense" })).toBe(4);
    expect(kinds({ avant: "2" })).toBe(1);
  });

  it("is shown to administrators alone, as its file is", async () => {
    const session = await staff("investigator");
    expect(journal({}, session)).toEqual(NOTHING);
    expect(exportJournal(team.deps, { session, query: readJournalQuery(() => null) })).toEqual(NOTHING);
  });

  it("shows the first act that was changed behind its back", () => {
    const db = openDatabase(database);
    expect(() => db.exec("UPDATE site_acts SET at = 1")).toThrow("never changed");
    expect(() => db.exec("DELETE FROM site_acts")).toThrow("never removed");
    db.exec("DROP TRIGGER site_acts_are_never_changed");
    db.exec("UPDATE site_acts SET content = '[]' WHERE position IN (2, 3)");
    db.close();
    expect(journal()).toMatchObject({ value: { verified: { fault: { code: "hash", position: 2 } } } });
  });
});
