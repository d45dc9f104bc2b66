// The page that shows two versions of an answer, over HTTP: whose each is, and that nothing of it is lost with a session.
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { eraseAccount } from "../../app/account/erase-account.server.ts";
import { startTeamAssessment } from "../../app/start/start-team-assessment.server.ts";
import { nameAdministrator } from "../../app/team/name-administrator.server.ts";
import { aTrial, post } from "../builders/a-running-server.ts";
import { aServedSite, type ServedSite } from "../builders/a-served-site.ts";
import { join, signedIn } from "../builders/people.ts";
import { someTime } from "../builders/stores.ts";
import { readForm } from "./hostile-input/read-form.ts";

const RENNES = "rennes-metropole";
const HUB = `/fr/t/${RENNES}/e/2026`;
const QUESTION = `${HUB}/s/data/q/data.open`;
const SECTION = `${HUB}/s/data?vue=page`;
const HOUR_MS = 3_600_000;

type Fields = Readonly<Record<string, string>>;

let site: ServedSite;
let lead: string;
let ada: string;

beforeEach(async () => {
  site = await aServedSite();
  nameAdministrator(site.deps, { email: "admin@barometre.example", role: "administrator" });
  const by = await signedIn(site, "admin@barometre.example");
  lead = await join(site, { by, role: "lead", slug: RENNES, email: "lead@rennes.example" });
  ada = await join(site, { by: lead, role: "contributor", slug: RENNES, email: "ada@rennes.example" });
  await startTeamAssessment(site.deps, {
    ...{ session: lead, slug: RENNES, surveyId: "metropoles-numeriques", form: "form" },
  });
}, 120_000);
afterEach(() => site.close());

/** As a browser would: the hidden fields of the page, with what was typed. */
async function send(
  session: string,
  { path = QUESTION, html = "", fields }: { path?: string; html?: string; fields: Fields },
) {
  const offered = readForm(html || (await (await get(session, path)).text()));
  const names = ["form", "seq", "signed", "version", "was", "data.open:version", "data.open:was"];
  const hidden = names
    .filter((name) => offered.has(name) && !(name in fields))
    .map((name) => [name, offered.get(name)?.[0] ?? ""]);
  const body = new URLSearchParams([...hidden, ...Object.entries(fields), ["intent", "continue"]]);
  const headers = { cookie: `session=${session}` };
  return fetch(site.url + path, { method: "POST", body, redirect: "manual", headers });
}
const get = (session: string, path: string, kept = "") =>
  fetch(site.url + path, { headers: { cookie: `session=${session}; kept=${kept}` } });

/** Somebody saves while Ada types. Gives the page that she gets. */
async function conflictOf(path: string, typed: Fields, meanwhile: () => Promise<unknown>): Promise<string> {
  const html = await (await get(ada, path)).text();
  await meanwhile();
  const answer = await send(ada, { path, html, fields: typed });
  expect(answer.status).toBe(409);
  return answer.text();
}
const bySomebody = (session: string) => () =>
  send(session, { fields: { answer: "4", publicText: "Theirs" } });

describe("the page of a conflict", () => {
  it.each([
    [QUESTION, { answer: "2" }],
    [SECTION, { "data.open:answer": "2" }],
  ])("says who saved the other version, and when: %s", async (path, typed) => {
    const page = await conflictOf(path, typed, bySomebody(lead));
    expect(page).toContain("Enregistrée par lead@rennes.example à 10:00");
  });

  it("says so of somebody who was erased since, and of who came by the secret link", async () => {
    const max = await join(site, {
      by: lead,
      role: "contributor",
      slug: RENNES,
      email: "max@rennes.example",
    });
    const page = await conflictOf(QUESTION, { answer: "2" }, async () => {
      await bySomebody(max)();
      expect((await eraseAccount(site.deps, { session: max, isConfirmed: true })).ok).toBe(true);
    });
    expect(page).toContain("Enregistrée par une personne effacée à 10:00");
    expect(page).not.toContain("max@rennes.example");

    const trial = await aTrial(site.deps);
    const stale = { question: "data.open", fields: { answer: "2" } };
    await post(site.deps, trial, { ...stale, fields: { answer: "4" } });
    const refused = await post(site.deps, trial, stale);
    expect(refused.ok ? null : refused.reason).toMatchObject({
      code: "STALE",
      by: { key: "link", name: null },
    });
  });

  it("keeps what is chosen on it after the session has ended, and saves it once its author is back", async () => {
    const html = await conflictOf(QUESTION, { answer: "2", publicText: "Mine" }, bySomebody(lead));
    site.setTime(new Date(someTime.getTime() + 13 * HOUR_MS));
    const values = [...readForm(html)].map(([name, [value = ""]]) => [name, value] as const);
    const { intent: _continue, ...hidden } = Object.fromEntries(values);
    const chosen = { ...hidden, "keep.answer": "theirs", "keep.publicText": "both" };
    const ended = await send(ada, { html, fields: { ...chosen, "combined.publicText": "Theirs and mine" } });
    expect(ended.headers.get("location")).toMatch(/^\/fr\/connexion\?retour=/);
    const kept = /kept=([^;]+)/.exec(ended.headers.get("set-cookie") ?? "")?.[1] ?? "";

    const again = await signedIn(site, "ada@rennes.example");
    const offer = await (await get(again, QUESTION, kept)).text();
    expect(offer).toContain("Vos réponses n’ont pas été perdues");
    const body = new URLSearchParams(keptPairs(offer));
    const headers = { cookie: `session=${again}; kept=${kept}` };
    const applied = await fetch(site.url + QUESTION, { method: "POST", body, redirect: "manual", headers });
    expect(applied.status).toBe(303);
    const page = await (await get(again, QUESTION, kept)).text();
    expect(page).toContain(">Theirs and mine</textarea>");
    expect(page).not.toContain("n’ont pas été perdues");
    expect(page).toContain(
      "Dernière modification le 20 novembre 2026 à 23:00\u00a0(Paris) par ada@rennes.example.",
    );
  });
});

describe("D16: a list that two people change", () => {
  const PROJECTS = `${HUB}/s/projects/q/projects`;
  const TEXTS = ["id", "name", "objective", "users"];
  const project = (row: number, texts: Fields): Fields => {
    const rest = { objective: "Une phrase", theme: "mobility", stage: "trial", "steering-role": "lead" };
    const fields = Object.entries({ ...rest, ...texts });
    return Object.fromEntries(fields.map(([id, value]) => [`entry.${row}.${id}`, value]));
  };
  /** What the page of the question holds of each entry in use. */
  const entries = async (): Promise<readonly Fields[]> => {
    const values = readForm(await (await get(ada, PROJECTS)).text());
    const rows = Array.from({ length: 10 }, (_, row) =>
      Object.fromEntries(TEXTS.map((id) => [id, values.get(`entry.${row}.${id}`)?.[0] ?? ""])),
    );
    return rows.filter(({ id }) => id !== "");
  };
  const byLead = (fields: Fields) => () => send(lead, { path: PROJECTS, fields });
  const beginWith = async (fields: Fields): Promise<readonly string[]> => {
    expect((await send(ada, { path: PROJECTS, fields })).status).toBe(303);
    return (await entries()).map(({ id = "" }) => id);
  };
  const saveAfter = async (typed: Fields, meanwhile: () => Promise<unknown>) => {
    const html = await (await get(ada, PROJECTS)).text();
    await meanwhile();
    return send(ada, { path: PROJECTS, html, fields: typed });
  };
  /** The form of a conflict page as it stands, but for the choices that are made. */
  const settle = (html: string, choices: Fields) => {
    const values = [...readForm(html)].map(([name, [value = ""]]) => [name, value] as const);
    const { intent: _continue, ...held } = Object.fromEntries(values);
    return send(ada, { path: PROJECTS, html, fields: { ...held, ...choices } });
  };

  it("keeps the projects of both without a question, and says so on the page that follows", async () => {
    const saved = await saveAfter(project(0, { name: "D’Ada" }), byLead(project(0, { name: "Du pilotage" })));
    expect(saved.status).toBe(303);
    const next = saved.headers.get("location") ?? "";
    expect(next).toContain("avis=reunie");
    expect(await (await get(ada, next)).text()).toContain("ses modifications et les vôtres sont réunies");
    expect((await entries()).map(({ name }) => name)).toEqual(["D’Ada", "Du pilotage"]);
  });

  it("puts together what both changed of one project, field by field", async () => {
    const [id = ""] = await beginWith(project(0, { name: "Portail" }));
    const saved = await saveAfter(
      project(0, { id, name: "Portail", users: "Tous les habitants" }),
      byLead(project(0, { id, name: "Portail des usagers" })),
    );
    expect(saved.status).toBe(303);
    expect(await entries()).toMatchObject([{ id, name: "Portail des usagers", users: "Tous les habitants" }]);
  });

  it("asks for the one field that both changed, and lets nothing else be lost", async () => {
    const [id = ""] = await beginWith(project(0, { name: "Portail" }));
    const answer = await saveAfter(
      project(0, { id, name: "Portail A", users: "Tous les habitants" }),
      byLead(project(0, { id, name: "Portail B", objective: "Un guichet" })),
    );
    expect(answer.status).toBe(409);
    const html = await answer.text();
    expect(html).toMatch(/Conflit\s: 1 champ/);
    const name = `keep.answer/${id}/name`;
    expect([...readForm(html).keys()].filter((one) => one.startsWith("keep."))).toEqual([name]);
    expect((await settle(html, { [name]: "theirs" })).status).toBe(303);
    expect(await entries()).toMatchObject([
      { id, name: "Portail B", objective: "Un guichet", users: "Tous les habitants" },
    ]);
  });

  it("asks before it removes a project that somebody has changed, and removes one that was left alone", async () => {
    const [portal = "", desk = ""] = await beginWith({
      ...project(0, { name: "Portail" }),
      ...project(1, { name: "Guichet" }),
    });
    const removed = { "entry.0.remove": "on", "entry.1.remove": "on" };
    const answer = await saveAfter(
      { "entry.0.id": portal, "entry.1.id": desk, ...removed },
      byLead({
        ...project(0, { id: portal, name: "Portail des usagers" }),
        ...project(1, { id: desk, name: "Guichet" }),
      }),
    );
    expect(answer.status).toBe(409);
    const html = await answer.text();
    expect(html).toContain("Entrée retirée");
    expect((await settle(html, { [`keep.answer/${portal}/`]: "theirs" })).status).toBe(303);
    expect((await entries()).map(({ name }) => name)).toEqual(["Portail des usagers"]);
  });

  it("overwrites nothing when the page that was put together is sent once more", async () => {
    const html = await (await get(ada, PROJECTS)).text();
    await byLead(project(0, { name: "Du pilotage" }))();
    const fields = project(0, { name: "D’Ada" });
    for (let time = 0; time < 2; time += 1)
      expect((await send(ada, { path: PROJECTS, html, fields })).status).toBe(303);
    expect((await entries()).map(({ name }) => name)).toEqual(["D’Ada", "Du pilotage"]);
  });

  it("shows both lists whole where the two together are more than a list takes", async () => {
    const six = (of: string): Fields =>
      Object.assign({}, ...Array.from({ length: 6 }, (_, row) => project(row, { name: `${of} ${row}` })));
    const answer = await saveAfter(six("Ada"), byLead(six("Pilotage")));
    expect(answer.status).toBe(409);
    expect(await answer.text()).toContain('name="keep.answer"');
    expect(await entries()).toHaveLength(6);
  });
});

describe("D16: a part that one person alone changed", () => {
  it("is kept without being asked for, whoever saves last", async () => {
    const html = await (await get(ada, QUESTION)).text();
    await send(lead, { fields: { answer: "4" } });
    const saved = await send(ada, { html, fields: { publicText: "Celle d’Ada" } });
    expect(saved.status).toBe(303);
    const page = await (await get(ada, QUESTION)).text();
    expect(page).toContain(">Celle d’Ada</textarea>");
    expect(/<input[^>]*name="answer"[^>]*checked=""[^>]*>/.exec(page)?.[0]).toContain('value="4"');
  });

  it("is shown as a conflict while a page saves by itself, which would go on from what it shows", async () => {
    const html = await (await get(ada, QUESTION)).text();
    await send(lead, { fields: { answer: "4" } });
    const path = `${QUESTION}/enregistrer`;
    expect((await send(ada, { path, html, fields: { publicText: "Celle d’Ada" } })).status).toBe(409);
    expect(await (await get(ada, QUESTION)).text()).not.toContain("Celle d’Ada");
  });
});

describe("D08: on the page of opinions, without script", () => {
  const OPINIONS = `${QUESTION}/avis`;
  const post = async (fields: Fields) => {
    const hidden = readForm(await (await get(lead, OPINIONS)).text());
    const version = "avis" in fields ? "version" : "decision:version";
    const named = ["form", "signed", version].map((name) => [name, hidden.get(name)?.[0] ?? ""]);
    const body = new URLSearchParams([...named, ...Object.entries(fields)]);
    const headers = { cookie: `session=${lead}` };
    return fetch(site.url + OPINIONS, { method: "POST", body, redirect: "manual", headers });
  };

  it("an opinion is taken back by a button, once it was given", async () => {
    expect(await (await get(lead, OPINIONS)).text()).not.toContain("Retirer mon avis");
    expect((await post({ avis: "3" })).status).toBe(303);
    expect(await (await get(lead, OPINIONS)).text()).toContain("Retirer mon avis");
    const withdrawn = await post({ avis: "3", intent: "withdraw" });
    expect(withdrawn.headers.get("location")).toContain("avis=retire");
    const page = await (await get(lead, withdrawn.headers.get("location") ?? "")).text();
    expect(page).toContain("Votre avis est retiré");
    expect(page).not.toContain("Retirer mon avis");
  });

  it("a choice of the decision is taken back without deciding, and the reason stays", async () => {
    const chosen = { "decision:answer": "3", motif: "Vu en comité" };
    const shown = await post({ ...chosen, intent: "clear:decision:answer" });
    expect(shown.status).toBe(200);
    const html = await shown.text();
    expect(html).toContain('value="Vu en comité"');
    expect(/<input[^>]*name="decision:answer"[^>]*checked=""/.exec(html)).toBeNull();
    expect(await (await get(lead, QUESTION)).text()).not.toContain("Vu en comité");
    expect((await post(chosen)).status).toBe(303);
  });
});

/** Of the form that offers what was kept, the first one of the page that says so. */
function keptPairs(html: string): string[][] {
  const form = html.split("<form").find((part) => part.includes('name="kept" value="apply"')) ?? "";
  const pairs = [...readForm(form)].flatMap(([name, held]) => held.map((value) => [name, value]));
  return pairs;
}
