// The pages and forms of a finalised assessment as they answer over HTTP: who works on it is told and loses nothing, and
// to all others it is what does not exist, as before.
import { hash } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { aGuardedWorld, type GuardedWorld, QUESTION, type VisitorName } from "./guarded-world.ts";
import { type Answer, knock } from "./knock.ts";

const OF_COMMUNES = "cooperation.governance";

let world: GuardedWorld;
let hub: string;

beforeAll(async () => {
  world = await aGuardedWorld();
  const { slug, edition } = world.targets["own team"];
  hub = `/fr/t/${slug}/e/${edition}`;
}, 120_000);
afterAll(() => world?.site.close());

function visit(path: string, as: VisitorName = "lead"): Promise<Answer> {
  return knock(world.site.url, { path: hub + path, cookie: world.cookies[as] });
}
function send(path: string, form: Record<string, string>, as: VisitorName = "lead"): Promise<Answer> {
  return knock(world.site.url, { method: "POST", path: hub + path, cookie: world.cookies[as], form });
}
async function finalise(): Promise<Answer> {
  const page = await visit("/finaliser");
  const form = /name="form" value="([^"]+)"/.exec(page.body)?.[1] ?? "";
  return send("/finaliser", { intent: "finalise", exact: "oui", form });
}
const typed = { answer: "4", publicText: "Un texte à ne pas perdre", version: "2" };

describe("an assessment finalised over HTTP", () => {
  it("needs the tick, and then happens once however often the very form is sent", async () => {
    const page = await visit("/finaliser");
    const form = /name="form" value="([^"]+)"/.exec(page.body)?.[1] ?? "";
    const without = await send("/finaliser", { intent: "finalise", form });
    expect(without.status).toBe(422);
    expect(without.body).toContain('href="#exact"');
    const both = await Promise.all(
      [1, 2].map(() => send("/finaliser", { intent: "finalise", exact: "oui", form })),
    );
    expect(both.map(({ location }) => location?.split("?")[1]).toSorted()).toEqual([
      "avis=deja&version=2",
      "avis=finalisee&version=2",
    ]);
    const again = await visit("/finaliser?avis=deja&version=2");
    expect(again.body).toMatch(/Déjà fait le .*version 2/);
  });

  it("answers a form that comes too late with 409, when and by whom, and the text that was typed", async () => {
    for (const as of ["lead", "contributor"] as const) {
      const late = await send(`/s/data/q/${QUESTION}`, typed, as);
      expect(late.status, as).toBe(409);
      expect(late.body).toContain(typed.publicText);
      expect(late.body).toMatch(/Finalisée le .* par .*version 2/);
    }
    const section = { [`${QUESTION}:version`]: "2", [`${QUESTION}:publicText`]: typed.publicText };
    const late = await send("/s/data?vue=page", section);
    expect([late.status, late.body.includes(typed.publicText)]).toEqual([409, true]);
    const review = await send(`/s/data/q/${QUESTION}`, { ...typed, intent: "translate" });
    expect([review.status, review.body.includes(typed.publicText)]).toEqual([409, true]);
  });

  it("tells the script that saves by itself", async () => {
    const { status, body } = await send(`/s/data/q/${QUESTION}/enregistrer`, typed);
    expect([status, JSON.parse(body)]).toEqual([409, { finalised: true }]);
  });

  it("refuses every other form that writes, with the same page", async () => {
    const forms = {
      "/s/data/verifier": { finished: "yes" },
      "/s/data/confirmer": {},
      "/historique": { position: "2", version: "2" },
      "/s/data/attribuer": { courriel: "ada@own.example", demande: "review", form: "late" },
    };
    for (const [path, form] of Object.entries(forms)) {
      const { status, body } = await send(path, form);
      expect([status, body.includes("finalisée")], path).toEqual([409, true]);
    }
  });

  it("takes no opinion and no decision any more, says so, and gives back what was said", async () => {
    const opinions = `/s/cooperation/q/${OF_COMMUNES}/avis`;
    const opinion = await send(opinions, { avis: "2", commentaire: typed.publicText }, "reader");
    expect([opinion.status, opinion.body.includes(typed.publicText)]).toEqual([409, true]);
    const decision = { "decision:answer": "3", "decision:version": "0", motif: "Décidé en réunion" };
    const decided = await send(opinions, decision);
    expect([decided.status, decided.body.includes("Décidé en réunion")]).toEqual([409, true]);
    const shown = await visit(opinions);
    expect(shown.body).toMatch(/Finalisée le /);
    expect(shown.body).not.toMatch(/name="avis"|name="motif"/);
    const commune = await send(`/commune/q/${OF_COMMUNES}`, { avis: "2" }, "commune");
    expect([commune.status, commune.body.includes("/commune")]).toEqual([409, true]);
    const asked = await visit(`/commune/q/${OF_COMMUNES}`, "commune");
    expect([asked.status, asked.body.includes('name="avis"')]).toEqual([200, false]);
    expect(asked.body).toMatch(/Finalisée le .* par un membre de l’équipe/);
  });

  it("leads from its questions to where they are read, with nothing to change them", async () => {
    for (const path of [`/s/data/q/${QUESTION}`, "/s/data", "/s/data?vue=page"])
      expect((await visit(path)).location, path).toBe(`${hub}/s/data/verifier`);
    const check = await visit("/s/data/verifier");
    expect(check.body).toMatch(/Finalisée le /);
    expect(check.body).not.toMatch(/name="finished"|\/q\/data\.open\?retour/);
    const readers = await visit("", "reader");
    expect(readers.body).toMatch(/Finalisée le /);
    expect(readers.body).not.toContain("/finaliser");
  });

  it("is to all others what does not exist, as before", async () => {
    for (const as of ["nobody", "reader", "consultant", "administrator"] as const) {
      const late = await send(`/s/data/q/${QUESTION}`, typed, as);
      expect([late.status, late.body.includes("inalis")], as).toEqual([404, false]);
    }
  });

  it("gives out the very bytes that were hashed", async () => {
    const file = await visit("/versions/2/fichier", "reader");
    const page = await visit("/versions/2", "reader");
    expect(file.headers.get("content-type")).toContain("application/json");
    expect(page.body).toContain(hash("sha256", file.body));
  });

  it("keeps the reason as it was typed when it is missing or too long, and opens with a good one", async () => {
    const reopen = (motif: string) => send("/finaliser", { intent: "reopen", version: "2", motif });
    const tooLong = await reopen("é".repeat(201));
    expect([tooLong.status, tooLong.body.includes("é".repeat(201))]).toEqual([422, true]);
    expect((await reopen("")).status).toBe(422);
    expect((await reopen("Une réponse à reprendre")).location).toBe(`${hub}/finaliser?avis=rouverte`);
    expect((await visit(`/s/data/q/${QUESTION}`)).status).toBe(200);
    expect((await finalise()).location).toContain("version=3");
  });
});
