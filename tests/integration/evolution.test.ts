// One body from one published edition to the next: its page and its file say the same, and break where the questions changed.
import { parse } from "csv-parse/sync";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { wordsOf } from "../../app/i18n/server-words.server.ts";
import { BY_PROGRAM, withdrawVersions } from "../../app/publication/publish-version.server.ts";
import { publishedOf, publishedText } from "../../app/publication/published-of.server.ts";
import { readDocument } from "../../app/publication/read-document.server.ts";
import { aServedSite, type ServedSite } from "../builders/a-served-site.ts";
import { cellOf, readTables, readText } from "../builders/read-table.ts";
import { knock } from "./security/knock.ts";

const SLUG = "esquerval-metropole";
const { t } = wordsOf("fr");
const PAGE = `/fr/metropoles/${SLUG}/evolution`;

let site: ServedSite;
beforeAll(async () => {
  site = await aServedSite({ DEMO: "on" });
}, 240_000);
afterAll(() => site?.close());

const ask = (path: string) => knock(site.url, { path });
const text = readText;
const titleOf = (id: string) =>
  site.deps.definitions.getCurrent("metropoles-numeriques")?.definition.texts.fr?.sections[id]?.title ?? "";
function documentOf(edition: string) {
  const online = publishedOf(site.deps, { slug: SLUG, edition });
  if (online?.kind !== "online") throw new Error(`${edition} is not online`);
  return readDocument(publishedText(site.deps, online.latest) ?? "");
}
async function rowsOf(path: string) {
  const { body } = await ask(path);
  return parse(body, { columns: true }) as Record<string, string>[];
}
/** Of each edition and dimension, as it was published. */
function scoresOf() {
  return ["2024", "2026"].flatMap((edition) =>
    Object.entries(documentOf(edition).scores.dimensions).map(([id, { score }]) => ({ edition, id, score })),
  );
}

describe("the evolution of a body", () => {
  it("shows what each edition published, drawn and in a table, and says what changed on how many questions", async () => {
    const { status, body } = await ask(PAGE);
    expect(status).toBe(200);
    const read = text(body);
    const [table, ...others] = readTables(body, t("comparison.table.caption"));
    expect([others.length, table?.size]).toEqual([0, 9]);
    for (const { edition, id, score } of scoresOf()) {
      const cell = cellOf(table, titleOf(id), t("kit.edition", { edition }));
      expect([edition, id, /^\d+/.exec(cell)?.[0]]).toEqual([edition, id, score?.toFixed(0)]);
    }
    expect(body.match(/class="chart chart-named"/g)).toHaveLength(9);
    expect(read).toMatch(/De l’édition 2024 à l’édition 2026 : /);
    expect(read).toMatch(/Sur \d questions comparables\./);
    expect(read).toContain("cet organisme n’existe pas");
    expect(body.indexOf(`/${SLUG}/2024"`)).toBeLessThan(body.indexOf(`/${SLUG}/2026"`));
  });

  it("is handed out as the file of the same figures", async () => {
    const rows = await rowsOf(`${PAGE}.csv`);
    expect(rows).toHaveLength(18);
    for (const { edition, id, score } of scoresOf())
      expect(rows.find((row) => row["dimension"] === id && row["edition"] === edition)).toMatchObject({
        ...{ score: score === null ? "" : String(score), fictif: "true", COLL_NOM: "Esquerval Métropole" },
        edition_precedente: edition === "2026" ? "2024" : "",
      });
    const told = rows.filter(({ lecture }) =>
      ["progresse", "recule", "stable", "trop-faible"].includes(lecture ?? ""),
    );
    expect(told.length).toBeGreaterThan(4);
    expect(new Set(told.map(({ rupture }) => rupture))).toEqual(new Set(["false"]));
    expect(told.filter((row) => !(Number(row["questions_comparables"]) > 0))).toEqual([]);
  });

  it("says in its file, in words of the language of its columns, what cannot be told, and tells no change there", async () => {
    const rows = await rowsOf(`/en${PAGE.slice(3)}.csv`);
    const untold = rows.filter(({ lecture }) => lecture?.startsWith("sans-"));
    const readings = [
      "progresse",
      "recule",
      "stable",
      "trop-faible",
      "sans-score",
      "sans-reponses",
      "sans-question-commune",
    ];
    const unknown = rows.filter(
      (row) => row["edition"] === "2026" && !readings.includes(row["lecture"] ?? ""),
    );
    expect(unknown).toEqual([]);
    expect(untold.filter(({ evolution }) => evolution !== "")).toEqual([]);
    expect(new Set(rows.filter((row) => row["edition"] === "2024").map(({ lecture }) => lecture))).toEqual(
      new Set([""]),
    );
  });

  it("scenario 19, French Excel: has a file with its mark, semicolons and decimal commas, and its rows are the same", async () => {
    const { body, headers } = await ask(`${PAGE}.csv?dialecte=excel-fr`);
    expect(headers.get("content-type")).toBe("text/csv; charset=utf-8");
    // Decoding has taken off the mark in front of it.
    expect(body.startsWith('"Organisme";')).toBe(true);
    expect(body).toMatch(/;\d+,\d+;/);
    expect(body.trim().split("\r\n")).toHaveLength(19);
    expect((await ask(`${PAGE}.csv?dialecte=other`)).status).toBe(404);
  });

  it("explains itself where one edition is online, and is nothing where none is", async () => {
    const { status, body } = await ask("/fr/metropoles/aubrelac-metropole/evolution");
    expect(status).toBe(200);
    expect(text(body)).toContain("Une seule édition est en ligne");
    expect(body).not.toContain("chart-named");
    for (const slug of ["nothing", "rennes-metropole"])
      for (const path of [`/fr/metropoles/${slug}/evolution`, `/fr/metropoles/${slug}/evolution.csv`])
        expect([path, (await ask(path)).status]).toEqual([path, 404]);
  });

  it("leaves out what was withdrawn, within a second", async () => {
    const online = publishedOf(site.deps, { slug: SLUG, edition: "2024" });
    const said = { by: BY_PROGRAM, at: site.deps.now(), reason: "Remplacée" };
    const assessmentId = online?.assessmentId ?? 0;
    await site.deps.writer.run(() => withdrawVersions(site.deps, { assessmentId, ...said }));
    // Not by a form: what is kept is looked at ten times a second.
    await new Promise((resolve) => setTimeout(resolve, 900));
    const { body } = await ask(PAGE);
    expect(text(body)).toContain("Une seule édition est en ligne");
    expect(await rowsOf(`${PAGE}.csv`)).toHaveLength(9);
  });
});
