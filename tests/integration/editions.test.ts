// Which edition an assessment belongs to, and that pages call it by the name of that edition and not by its address.

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join as joinPath } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { exportPersonalData } from "../../app/account/export-personal-data.server.ts";
import { viewHub } from "../../app/answering/view-hub.server.ts";
import { viewPrintable } from "../../app/answering/view-printable.server.ts";
import { assignWork } from "../../app/assignments/assign-work.server.ts";
import { viewDashboard } from "../../app/dashboard/view-dashboard.server.ts";
import type { Edition } from "../../app/domain/editions/edition.ts";
import type { Mail } from "../../app/domain/mails/mail.ts";
import { viewEditions } from "../../app/editions/view-editions.server.ts";
import { finaliseAssessment } from "../../app/finalisation/finalise-assessment.server.ts";
import { viewVersion } from "../../app/finalisation/view-version.server.ts";
import { viewDisagreements } from "../../app/opinions/view-disagreements.server.ts";
import type { AssessmentRef } from "../../app/record/find-assessment.server.ts";
import { viewResults } from "../../app/results/view-results.server.ts";
import { attachTrial } from "../../app/start/attach-trial.server.ts";
import { startTeamAssessment } from "../../app/start/start-team-assessment.server.ts";
import { nameAdministrator } from "../../app/team/name-administrator.server.ts";
import type { Deps } from "../../app/wiring/deps.server.ts";
import { openStores } from "../../app/wiring/open-stores.server.ts";
import { aServer, aTrial, opened, post } from "../builders/a-running-server.ts";
import { anOpenEdition } from "../builders/an-edition.ts";
import { finalisationWords } from "../builders/finalisation-words.ts";
import { join, signedIn } from "../builders/people.ts";
import { someTime } from "../builders/stores.ts";

const SURVEY = "metropoles-numeriques";
const [RENNES, AUBRELAC] = ["rennes-metropole", "aubrelac-metropole"] as const;
const locale = "fr";

let folder: string;
let database: string;
let now: Date;
let mails: Mail[];
let deps: Deps;
let administrator: string;

beforeEach(async () => {
  folder = mkdtempSync(joinPath(tmpdir(), "editions-"));
  database = joinPath(folder, "barometre.sqlite");
  [now, mails] = [someTime, []];
  const outside = { now: () => now, post: (mail: Mail) => mails.push(mail) };
  deps = aServer({ DATABASE_PATH: database, DEMO: "on" }, outside);
  nameAdministrator(deps, { email: "admin@barometre.example", role: "administrator" });
  administrator = await signedIn({ deps, mails }, "admin@barometre.example");
});
afterEach(() => {
  deps.close();
  rmSync(folder, { recursive: true });
});

function aLead(slug: string): Promise<string> {
  return join({ deps, mails }, { by: administrator, role: "lead", slug, email: `lead@${slug}.example` });
}
async function start(session: string, slug: string, from: string | null = null): Promise<AssessmentRef> {
  const form = `${slug} ${from} ${now.getTime()}`;
  const started = await startTeamAssessment(deps, { session, slug, surveyId: SURVEY, from, form });
  if (!started.ok) throw new Error(started.reason);
  return { slug, edition: started.value.edition, tokens: [], session };
}
function editionOf(ref: AssessmentRef): Edition | null | undefined {
  const id = deps.assessments.get(ref.slug, ref.edition)?.editionId;
  return id == null ? id : deps.editions.get(id);
}
function later(date: string): void {
  now = new Date(`${date}T09:00:00Z`);
}

describe("the edition of an assessment", () => {
  it("is none for a métropole that no cohort has, each assessment at the next address of the year", async () => {
    const lead = await aLead(RENNES);
    const refs = [await start(lead, RENNES), await start(lead, RENNES, "2026")];
    expect(refs.map(({ edition }) => edition)).toEqual(["2026", "2026-2"]);
    later("2027-01-02");
    refs.push(await start(await signedIn({ deps, mails }, `lead@${RENNES}.example`), RENNES, "2026-2"));
    expect(refs.map((ref) => [ref.edition, editionOf(ref)])).toEqual([
      ["2026", null],
      ["2026-2", null],
      ["2027", null],
    ]);
  });

  it("is one of fictional bodies for a seeded one, and none for what its team answers", async () => {
    const seeded = { slug: AUBRELAC, edition: "2026", tokens: [] };
    expect(editionOf(seeded)).toMatchObject({ key: `${SURVEY}-2026-demonstration`, name: "2026" });
    expect(editionOf({ ...seeded, slug: "esquerval-metropole" })).toEqual(editionOf(seeded));
    const answered = await start(await aLead(AUBRELAC), AUBRELAC);
    expect([answered.edition, editionOf(answered)]).toEqual(["2026-2", null]);
  });

  it("is none for a trial, blank or copied, also once an account has taken it along", async () => {
    const trial = await aTrial(deps, { body: { slug: AUBRELAC }, from: "copy" });
    expect([editionOf(trial), editionOf(await aTrial(deps))]).toEqual([null, null]);
    const session = await aLead(RENNES);
    expect((await attachTrial(deps, { ref: { ...trial, session }, to: "account" })).ok).toBe(true);
    expect(editionOf(trial)).toBeNull();
    const hub = viewHub(deps, { ref: { ...trial, tokens: [], session }, locale });
    expect(hub.ok && hub.value.editionName).toBeNull();
  });
});

it("that is fictional is listed with the bodies that take part, though it has no cohort", () => {
  const list = viewEditions(deps, { session: administrator, locale });
  if (!list.ok) throw new Error(list.reason);
  const fictional = list.value.editions.filter(({ isDemonstration }) => isDemonstration);
  expect(fictional.length).toBeGreaterThan(0);
  for (const { key, bodies } of fictional) {
    const { id = 0 } = deps.editions.getByKey(key) ?? {};
    expect(bodies, key).toBe(deps.assessments.listOfEdition(id).length);
    expect(bodies, key).toBeGreaterThan(0);
  }
});

describe("what a page calls an assessment", () => {
  let ref: AssessmentRef;

  beforeEach(async () => {
    await anOpenEdition({
      deps,
      session: administrator,
      key: `${SURVEY}-2026`,
      slugs: [RENNES],
      ...{ name: "2026", opensOn: "2026-11-01" },
    });
    ref = await start(await aLead(RENNES), RENNES);
    await post(deps, ref, { question: "data.open", fields: { answer: "3" } });
  });

  function rename(name: string): void {
    const { db } = openStores(database, now);
    db.prepare("UPDATE editions SET name = ? WHERE key = ?").run(name, `${SURVEY}-2026`);
    db.close();
  }
  function names(): readonly (string | null | undefined)[] {
    const results = viewResults(deps, { ref, locale, levers: [] });
    const hub = viewHub(deps, { ref, locale });
    const paper = viewPrintable(deps, { ref, locale, sectionId: null });
    const agenda = viewDisagreements(deps, { ref, locale });
    const pages = [results, hub, paper, agenda].map((view) => (view.ok ? view.value.editionName : undefined));
    const dashboard = viewDashboard(deps, { session: ref.session ?? "", slug: RENNES, locale });
    if (!dashboard.ok) throw new Error(dashboard.reason);
    const { assessments, tasks } = dashboard.value;
    return [...pages, ...[...assessments, ...tasks].map(({ editionName }) => editionName)];
  }

  it("is the name of its edition, wherever it is found", async () => {
    const asked = {
      sectionId: "data",
      questionId: null,
      kind: "contribute",
      dueOn: "",
      message: "",
    } as const;
    const assigned = await assignWork(deps, {
      ...{ ...asked, ref, locale, email: `lead@${RENNES}.example`, form: "ask" },
      compose: () => ({ subject: "", text: "" }),
    });
    expect(assigned.ok).toBe(true);
    expect(names()).toEqual(Array(6).fill("2026"));
    rename("Printemps 2026");
    expect(names()).toEqual(Array(6).fill("Printemps 2026"));
    const file = exportPersonalData(deps, ref.session ?? "");
    expect(file.ok && file.value.history).toMatchObject([{ edition: "Printemps 2026" }]);
    expect(opened(deps, ref).assessment.edition).toBe("2026");
  });

  it("is nothing for a trial, whatever its key looks like", async () => {
    const trial = await aTrial(deps);
    const { db } = openStores(database, now);
    db.prepare("UPDATE assessments SET edition = '1999' WHERE edition = ?").run(trial.edition);
    db.close();
    const view = viewResults(deps, { ref: { ...trial, edition: "1999" }, locale, levers: [] });
    expect(view.ok && view.value.editionName).toBeNull();
  });

  it("is its own key for what a team answers outside of any edition", () => {
    const { db } = openStores(database, now);
    db.exec("UPDATE assessments SET edition_id = NULL WHERE of_team = 1");
    db.close();
    expect(names()).toEqual(Array(5).fill("2026"));
  });

  it("stays what its finalised document says", async () => {
    const finalised = await finaliseAssessment(deps, {
      compose: finalisationWords,
      ref,
      form: "form",
      isAccurate: true,
    });
    expect(finalised.ok).toBe(true);
    rename("Printemps 2026");
    const version = viewVersion(deps, { ref, version: 1, locale });
    expect(version.ok && version.value.editionName).toBe("2026");
  });
});
