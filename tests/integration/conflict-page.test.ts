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

/** Of the form that offers what was kept, the first one of the page that says so. */
function keptPairs(html: string): string[][] {
  const form = html.split("<form").find((part) => part.includes('name="kept" value="apply"')) ?? "";
  const pairs = [...readForm(form)].flatMap(([name, held]) => held.map((value) => [name, value]));
  return pairs;
}
