// Every block that a body may publish, over HTTP: on its page in both languages, and as text whatever was typed.
import { hash } from "node:crypto";
import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { NewPublicDocument } from "../../app/domain/publication/public-document.schema.ts";
import { BLOCKS } from "../../app/domain/publication/publication-scope.ts";
import { wordsOf } from "../../app/i18n/server-words.server.ts";
import { BY_PROGRAM, publishVersion } from "../../app/publication/publish-version.server.ts";
import { publishedOf, publishedText } from "../../app/publication/published-of.server.ts";
import { readDocument } from "../../app/publication/read-document.server.ts";
import { aServedSite, type ServedSite } from "../builders/a-served-site.ts";
import { knock } from "./security/knock.ts";

const EDITION = "2026";
const SLUG = "esquerval-metropole";
const OTHER = "fontserane-metropole";
/** What each field holds, after its own name. */
const HOSTILE = `<img src=x onerror="stolen=1"></title></script><script>stolen=1</script> =HYPERLINK("http://x")`;

let site: ServedSite;
beforeAll(async () => {
  site = await aServedSite({ DEMO: "on", BASE_URL: "https://barometre.example" });
}, 240_000);
afterAll(() => site?.close());

const pageOf = (slug: string, rest = "", locale = "fr") => `/${locale}/metropoles/${slug}/${EDITION}${rest}`;
const ask = (path: string) => knock(site.url, { path });
/** What somebody reads: without marks, and with one space where a line ends. */
const read = (html: string) =>
  html
    .replace(/<head>.*?<\/head>/s, "")
    .replaceAll(/<[^>]+>/g, " ")
    .replaceAll(/\s+/g, " ");

function onlineOf(slug: string) {
  const online = publishedOf(site.deps, { slug, edition: EDITION });
  return online?.kind === "online" ? online : expect.fail(`${slug} has published nothing`);
}
function documentOf(slug: string): NewPublicDocument {
  const document = readDocument(publishedText(site.deps, onlineOf(slug).latest) ?? "");
  return document.format === 3 ? document : expect.fail(`${slug} has published in an older format`);
}
function publish(
  slug: string,
  change: Partial<NewPublicDocument>,
  said: { readonly name: string; readonly mandate: string; readonly reason: string },
): Promise<number> {
  const document = { ...documentOf(slug), scope: BLOCKS, ...change };
  const { assessmentId } = onlineOf(slug);
  const { reason, ...official } = said;
  const step = { by: BY_PROGRAM, official, reason, at: site.deps.now() };
  return site.deps.writer.run(() => publishVersion(site.deps, { assessmentId, document, ...step }));
}

/** As the questionnaire words it. */
const worded = {
  fr: JSON.parse(readFileSync("survey-definitions/metropoles-numeriques/texts.fr.json", "utf8")),
  en: JSON.parse(readFileSync("survey-definitions/metropoles-numeriques/texts.en.json", "utf8")),
};

describe("what a body publishes beside its scores", () => {
  const LEVERS = ["lever.core-team", "lever.full-cost"] as const;
  beforeAll(async () => {
    await publish(
      SLUG,
      {
        levers: [
          { id: LEVERS[0], month: "2028-03" },
          { id: LEVERS[1], month: null },
        ],
        targets: { data: { level: 5, month: "2029-01", reason: "Le catalogue sert aux communes." } },
        gains: [{ question: "gain.user-time", proof: 3, direction: "improvement" }],
        brakes: { "brake.budget": 4, "brake.political": "dk" },
        projects: [{ name: "Guichet unique", theme: "mobility", stage: "stopped" }, { theme: "data" }],
      },
      { name: "Camille Martin", mandate: "vice-présidente", reason: "Des blocs de plus" },
    );
  });

  it.each([
    ["fr", "mars 2028", "janvier 2029", "Projet dont le nom n’est pas publié"],
    ["en", "March 2028", "January 2029", "Project whose name is not published"],
  ] as const)("stands on its page, in the words of the questionnaire, %s", async (locale, ...days) => {
    const { levers, questions, fieldSets, maturityLevels } = worded[locale];
    const body = read((await ask(pageOf(SLUG, "", locale))).body);
    const { brake, gain } = fieldSets;
    for (const text of [
      ...LEVERS.flatMap((id) => [levers[id].title, levers[id].why]),
      ...[...days, maturityLevels.proven.label, "Le catalogue sert aux communes."],
      ...[questions["gain.user-time"].short, gain.proof.levels[3], gain.direction.options.improvement],
      ...[questions["brake.budget"].short, brake.intensity.levels[4], questions["brake.political"].short],
      ...["Guichet unique", questions.projects.fields.theme.options.mobility],
      ...[questions.projects.fields.stage.options.stopped, questions.projects.fields.theme.options.data],
    ])
      expect(body).toContain(read(text));
    expect(body).not.toMatch(/brake\.|gain\.|lever\./);
  });
});

describe("scenario 17, stored XSS: whatever was typed in any public field", () => {
  const typed = (field: string) => `${field} ${HOSTILE}`;
  const FIELDS = ["nom", "élu", "mandat", "motif", "texte", "preuve", "cible", "projet", "objectif"] as const;
  beforeAll(async () => {
    const { body, scores } = documentOf(OTHER);
    await publish(
      OTHER,
      {
        body: { ...body, name: typed("nom") },
        scores,
        justifications: { "data.open": typed("texte") },
        evidence: { "data.open": [{ title: typed("preuve"), url: "https://x.example/" }] },
        targets: { data: { level: 5, month: "2029-01", reason: typed("cible") } },
        projects: [{ name: typed("projet"), objective: typed("objectif"), theme: HOSTILE }],
      },
      { name: typed("élu"), mandate: typed("mandat"), reason: typed("motif") },
    );
  });
  const pages = ["fr", "en"].flatMap((locale) => [
    ...["", "/data", "/versions/2", "/versions/2/data", "/signaler"].map((rest) =>
      pageOf(OTHER, rest, locale),
    ),
    `/${locale}/embed/${OTHER}/${EDITION}`,
  ]);

  it("is text on each page, and each field was met", async () => {
    const bodies = await Promise.all(pages.map(async (path) => (await ask(path)).body));
    for (const [at, body] of bodies.entries()) {
      expect(body, pages[at]).not.toMatch(/<img|<script>|<\/title><\/script>|onerror="stolen/);
      expect(body.match(/<title>/g), pages[at]).toHaveLength(1);
    }
    const all = bodies.join("\n");
    for (const field of FIELDS) expect(all, field).toContain(`${field} &lt;img src=x onerror=`);
  });

  it("is inert and whole in the files", async () => {
    const json = await ask(pageOf(OTHER, ".json"));
    expect(hash("sha256", json.body)).toBe(onlineOf(OTHER).latest.hash);
    expect(json.headers.get("content-type")).toMatch(/^application\/json/);
    expect(json.headers.get("x-content-type-options")).toBe("nosniff");
    expect(JSON.parse(json.body)).toMatchObject({ body: { name: typed("nom") } });
    const csv = await ask(pageOf(OTHER, ".csv"));
    expect(csv.headers.get("content-disposition") ?? "").not.toContain("<");
    const rows: Record<string, string>[] = parse(csv.body, { columns: true });
    expect(new Set(rows.map((row) => row["COLL_NOM"]))).toEqual(new Set([typed("nom")]));
  });
});

describe("what a level means for a resident", () => {
  it.each(["fr", "en"] as const)(
    "is said of each dimension as it stands, and nothing where none is reached: %s",
    async (locale) => {
      const PLACE = "metropole-de-clairvagne";
      const { scores } = documentOf(PLACE);
      const { data, ...others } = scores.dimensions;
      if (data === undefined) return expect.fail("it has this dimension");
      const evaluated = {
        ...data,
        status: "evaluated",
        score: 50,
        low: 50,
        high: 50,
        level: 3,
        between: null,
      } as const;
      const open = { ...evaluated, status: "not-evaluated", score: null, level: null } as const;
      const dimensions = {
        ...others,
        data: evaluated,
        agents: { ...evaluated, level: 2, between: [2, 3] },
        inclusion: open,
        resilience: { ...open, status: "not-applicable", low: null, high: null },
      } as const;
      const said = { name: "Camille Martin", mandate: "vice-présidente", reason: "Des niveaux" };
      await publish(PLACE, { scores: { ...scores, dimensions } }, said);
      await new Promise((resolve) => setTimeout(resolve, 150));
      const page = (await ask(pageOf(PLACE, "", locale))).body;
      const [, residents = ""] = /<section id="pour-vous"(.*?)<\/section>/s.exec(page) ?? [];
      const parts = new Map(
        residents.split("<li>").map((part) => [/\/2026\/(\w+)"/.exec(part)?.[1] ?? "", read(part)]),
      );
      const { t } = wordsOf(locale);
      const { sections } = worded[locale];
      expect(parts.get("data")).toContain(read(sections.data.citizenByLevel[3]));
      expect(parts.get("agents")).toContain(read(t("published.residents.between")));
      expect(parts.get("inclusion")).toContain(read(t("published.residents.open")));
      expect(parts.get("resilience")).toContain(read(t("published.residents.none")));
      for (const [id, part] of parts)
        expect([id, part.includes(read(sections.data.citizenByLevel[3]))]).toEqual([id, id === "data"]);
    },
  );
});

describe("scenario 18, CSV injection: a text that a spreadsheet would take for a formula", () => {
  const FORMULAS = ['=HYPERLINK("http://x")', "+1", "-2", "@SUM(A1)", "\tx", "\rx", "'quoted"];
  const PLACE = "sarmanche-metropole";

  it.each(FORMULAS)(
    "is a text in both tables, and is had back by taking the apostrophe off: %j",
    async (formula) => {
      const { body } = documentOf(PLACE);
      const said = { name: "Camille Martin", mandate: "vice-présidente", reason: "Un nom" };
      await publish(PLACE, { body: { ...body, name: formula } }, said);
      // Fresh within a second; looked at a tenth of it apart.
      await new Promise((resolve) => setTimeout(resolve, 150));
      for (const [rest, delimiter] of [
        [".csv", ","],
        [".csv?dialecte=excel-fr", ";"],
      ] as const) {
        const file = await ask(pageOf(PLACE, rest));
        const rows: string[][] = parse(file.body, { delimiter, bom: true });
        const names = new Set(rows.slice(1).map(([name]) => name));
        expect(names, rest).toEqual(new Set([`'${formula}`]));
        expect(
          rows.flat().filter((cell) => /^[=+@\t\r]|^-(?!\d)/.test(cell)),
          rest,
        ).toEqual([]);
      }
      expect(JSON.parse((await ask(pageOf(PLACE, ".json"))).body)).toMatchObject({ body: { name: formula } });
    },
  );
});
