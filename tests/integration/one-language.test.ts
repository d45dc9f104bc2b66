// A questionnaire that speaks one language: its pages stand in that one, whoever asks in the other is led there, and the
// header says so. Lists that name it in both languages say which one its name is in.
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { pathTo } from "../../app/kit/path-to.ts";
import { aLedAssessment } from "../builders/a-led-assessment.ts";
import { aTrial } from "../builders/a-running-server.ts";
import { aServedSite, type ServedSite } from "../builders/a-served-site.ts";
import { openRoom } from "../builders/a-workshop.ts";
import { editDefinition, SURVEY } from "../builders/edit-definition.ts";
import { knock } from "./security/knock.ts";

const TITLE = "L’enquête qui ne parle que français";
let folder: string;
let site: ServedSite;
let trial: Awaited<ReturnType<typeof aTrial>>;
let cookie: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "one-language-"));
  cpSync("survey-definitions", folder, { recursive: true });
  rmSync(join(folder, SURVEY, "texts.en.json"));
  editDefinition(folder, ({ survey, french }) => {
    Object.assign(survey, { locales: ["fr"] });
    Object.assign(french, { title: TITLE });
  });
  site = await aServedSite({ DEFINITIONS_PATH: folder });
  trial = await aTrial(site.deps);
  cookie = `acces=${trial.token}`;
}, 600_000);
afterAll(async () => {
  await site?.close();
  rmSync(folder, { recursive: true });
});

const hubIn = (locale: "fr" | "en") => pathTo("hub", { locale, slug: trial.slug, edition: trial.edition });
const get = (path: string, held = cookie) => knock(site.url, { path, cookie: held });

describe("Q5: the pages of a workshop on a questionnaire that speaks French alone", () => {
  it("lead from English to French whoever has its code or leads it, and tell nobody else that it is there", async () => {
    const lead = await aLedAssessment(site);
    const { publicId, code } = await openRoom(site.deps, lead);
    const pathsOf = (locale: string) =>
      [`/entree/${code}`, `/suivre/${code}`, "/regie"].map((page) => `/${locale}/a/${publicId}${page}`);
    const asked = await Promise.all(pathsOf("en").map((path) => get(path, `session=${lead.session}`)));
    expect(asked.map(({ status, location }) => [status, location])).toEqual(
      pathsOf("fr").map((path) => [302, path]),
    );
    const [foreign, missing] = [await get(`/en/a/${publicId}/regie`, ""), await get("/en/a/none/regie", "")];
    expect([foreign.status, missing.status, foreign.text]).toEqual([404, 404, missing.text]);
    const french = await get(`/fr/a/${publicId}/entree/${code}`, "");
    expect([french.status, french.body]).toEqual([200, expect.stringContaining("In French only")]);
  });
});

describe("Q5: the pages of an assessment whose questionnaire speaks French alone", () => {
  it.each(["", "/resultats", "/s/data/q/data.open?retour=%2Ffr%2F", "/imprimer"])(
    "lead from English to French: %s",
    async (page) => {
      const asked = await get(hubIn("en") + page);
      expect([asked.status, asked.location]).toEqual([302, hubIn("fr") + page]);
      expect(asked.headers.get("cache-control")).toBe("private, no-store");
    },
  );

  it.each(["", "/resultats", "/s/data/q/data.open"])(
    "say in English that there is no other language, and offer none: %s",
    async (page) => {
      const { status, body } = await get(hubIn("fr") + page);
      expect(status).toBe(200);
      expect(body).toContain('<html lang="fr"');
      expect(body).toMatch(/<span class="[^"]*" lang="en">In French only<\/span>/);
      expect(body).not.toContain('value="translate"');
      expect(body).not.toContain('hrefLang="en"');
    },
  );

  it("are for who may not come in what does not exist is, in either language", async () => {
    const nothing = hubIn("en").replace(trial.edition, "essai-zzzzzz");
    const [foreign, missing] = [await get(hubIn("en"), ""), await get(nothing, "")];
    expect([foreign.status, missing.status]).toEqual([404, 404]);
    expect(foreign.body).toContain('<html lang="en"');
    expect(foreign.body).not.toContain("only");
  });

  it("take a form that was on its way all the same", async () => {
    const form = {
      answer: "2",
      version: "0",
      form: "a-form-of-before-00",
      seq: "1",
      was: "",
      intent: "back",
    };
    const sent = await knock(site.url, {
      ...{ method: "POST", path: `${hubIn("en")}/s/data/q/data.open`, cookie, form },
    });
    expect(sent.status).toBe(303);
  });
});

describe("Q5: what names a questionnaire in another language than the page", () => {
  it("says so on the home page", async () => {
    const { body } = await get("/en/");
    expect(body).toContain(`<span lang="fr">${TITLE}</span>`);
    expect((await get("/fr/")).body).not.toContain(`<span lang="fr">${TITLE}`);
  });

  it("says so of the roles that know best, before one begins", async () => {
    const { body } = await get(pathTo("start-assessment", { locale: "en", slug: "rennes-metropole" }));
    expect(body).toMatch(/<li><span lang="fr">[^<]+<\/span>/);
  });

  it("leads its method to its language, and that of the others nowhere", async () => {
    const path = (locale: string, id: string) => `/${locale}/methode?questionnaire=${id}`;
    const asked = await get(path("en", SURVEY));
    expect([asked.status, asked.location]).toEqual([302, path("fr", SURVEY)]);
    expect((await get(path("fr", SURVEY))).body).toContain('lang="en">In French only</span>');
    const other = await get(path("en", "commune-numerique"));
    expect([other.status, other.body.includes("En anglais seulement")]).toEqual([200, false]);
    expect(other.body).toContain(`<span lang="fr">${TITLE}</span>`);
  });
});

describe("Q5: a questionnaire in both languages", () => {
  it("is offered in the other one, as ever", async () => {
    const both = await aTrial(site.deps, {
      surveyId: "commune-numerique",
      body: { name: "Ville", kind: "commune" },
    });
    const hub = pathTo("hub", { locale: "en", slug: both.slug, edition: both.edition });
    const { status, body } = await get(hub, `acces=${both.token}`);
    expect([status, body.includes("In French only"), body.includes('hrefLang="fr"')]).toEqual([
      200,
      false,
      true,
    ]);
  });
});
