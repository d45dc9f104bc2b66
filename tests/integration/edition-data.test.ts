// What is published of whole editions, as files: the rows of each body’s own, made once for what is published.
import { hash } from "node:crypto";
import { parse } from "csv-parse/sync";
import { parquetMetadataAsync, parquetReadObjects } from "hyparquet";
import { Schema } from "tableschema";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { COLUMNS } from "../../app/domain/publication/public-table.ts";
import { BY_PROGRAM, withdrawVersions } from "../../app/publication/publish-version.server.ts";
import { standingsOfAll } from "../../app/publication/published-everywhere.server.ts";
import { publishedOf } from "../../app/publication/published-of.server.ts";
import { aServedSite, type ServedSite } from "../builders/a-served-site.ts";
import { knock } from "./security/knock.ts";

const ORIGIN = "https://barometre.example";
const EDITION = "metropoles-numeriques-2026-demonstration";
const ENDINGS = [".csv", ".csv?dialecte=excel-fr", ".json", ".metadata.json", ".parquet", ".zip"];

let site: ServedSite;
beforeAll(async () => {
  site = await aServedSite({ DEMO: "on", BASE_URL: ORIGIN });
}, 240_000);
afterAll(() => site?.close());

const at = (ending: string, locale = "fr") => `/${locale}/donnees/${EDITION}${ending}`;
const ask = (path: string, headers: Readonly<Record<string, string>> = {}) =>
  knock(site.url, { path, headers });
const bytes = async (path: string) =>
  (await fetch(site.url + path, { headers: { "accept-encoding": "identity" } })).arrayBuffer();
const rowsOf = (body: string): Record<string, string>[] => parse(body, { columns: true });

/** Addresses of the bodies that are online in the edition, by name. */
function bodies(): readonly string[] {
  const online = [...standingsOfAll(site.deps)].flatMap(({ published }) =>
    published.kind === "online" && published.edition === "2026" ? [published.body.slug] : [],
  );
  return online.toSorted();
}

describe("the files of a whole edition", () => {
  it("have the rows of each body’s own file, by its address", async () => {
    const all = rowsOf((await ask(at(".csv"))).body);
    const own = await Promise.all(
      bodies().map(async (slug) => rowsOf((await ask(`/fr/metropoles/${slug}/2026.csv`)).body)),
    );
    expect(own.length).toBeGreaterThan(3);
    expect(all).toEqual(own.flat());
  });

  it("are the same rows for a spreadsheet in French, and in Parquet with their types", async () => {
    const open: string[][] = parse((await ask(at(".csv"))).body);
    const excel: string[][] = parse((await ask(at(".csv?dialecte=excel-fr"))).body, {
      delimiter: ";",
      bom: true,
    });
    const dotted = (cell: string) => cell.replace(/^(\d+),(\d+)$/, "$1.$2").replace(/^'/, "");
    expect(excel.slice(1).map((row) => row.map(dotted))).toEqual(open.slice(1));
    const file = await bytes(at(".parquet"));
    const rows = await parquetReadObjects({ file });
    expect(rows.map((row) => COLUMNS.map(({ name }) => asCell(row[name])))).toEqual(open.slice(1));
    const said = new Map(
      (await parquetMetadataAsync(file)).key_value_metadata?.map(({ key, value }) => [key, value]),
    );
    expect([said.get("fictional"), said.get("licence")]).toEqual(["true", "etalab-2.0"]);
  });

  it("hold the very documents, each under its hash", async () => {
    const { body } = await ask(at(".json"));
    const { fictional, description, published }: Whole = JSON.parse(body);
    expect([fictional, published.length]).toEqual([true, bodies().length]);
    expect(description).toContain("n’existent pas");
    for (const { sha256, url } of published) {
      const own = await ask(`${new URL(url).pathname}.json`);
      expect(hash("sha256", own.body)).toBe(sha256);
      expect(body).toContain(own.body.trimEnd());
    }
  });

  it.each(["fr", "en"])("are described by a Table Schema that each row obeys (%s)", async (locale) => {
    const described: Described = JSON.parse((await ask(at(".metadata.json", locale))).body);
    const table = await ask(at(".csv", locale));
    expect(described.hash).toBe(`sha256:${hash("sha256", table.body)}`);
    expect(described.fictional).toBe(true);
    expect(JSON.parse((await ask(`/${locale}/donnees/schema.json`)).body)).toMatchObject(described.schema);
    const schema = await Schema.load(described.schema, { strict: true });
    const [, ...rows]: string[][] = parse(table.body);
    for (const row of rows) expect(() => schema.castRow(row), row.join()).not.toThrow();
    const wrong =
      rows[0]?.with(
        COLUMNS.findIndex(({ name }) => name === "score"),
        "101",
      ) ?? [];
    expect(() => schema.castRow(wrong)).toThrow();
  });

  it("are all in one archive, the same bytes each time, with a page that says they are fictional", async () => {
    const [one, other] = [Buffer.from(await bytes(at(".zip"))), Buffer.from(await bytes(at(".zip", "en")))];
    expect(one.equals(Buffer.from(await bytes(at(".zip"))))).toBe(true);
    const names = ["LISEZMOI.txt", "tableau.csv", "tableau-excel.csv", "metadata.json", "SHA256SUMS"];
    for (const name of names) expect(one.includes(`${EDITION}/${name}`), name).toBe(true);
    for (const slug of bodies()) expect(one.includes(`documents/${slug}-2026-`), slug).toBe(true);
    expect(other.includes(`${EDITION}/README.txt`)).toBe(true);
  });

  it("are chosen by the ending of the address, whatever a program says it accepts", async () => {
    const types = await Promise.all(
      ENDINGS.map(async (ending) =>
        (await ask(at(ending), { accept: "text/html, image/png" })).headers.get("content-type"),
      ),
    );
    expect(types).toEqual([
      ...["text/csv; charset=utf-8", "text/csv; charset=utf-8", "application/json; charset=utf-8"],
      ...["application/json; charset=utf-8", "application/vnd.apache.parquet", "application/zip"],
    ]);
  });

  it("are made once for what is published, sent with a strong tag, and made anew after a withdrawal", async () => {
    const tags = await Promise.all(
      ENDINGS.map(async (ending) => (await ask(at(ending))).headers.get("etag") ?? ""),
    );
    expect(new Set(tags).size).toBe(ENDINGS.length);
    const reading = vi.spyOn(site.deps.publications, "listPlacesOf");
    for (const [place, ending] of ENDINGS.entries()) {
      expect(tags[place]).toMatch(/^"[\w-]+"$/);
      expect((await ask(at(ending), { "if-none-match": tags[place] ?? "" })).status, ending).toBe(304);
      expect((await ask(at(ending))).headers.get("access-control-allow-origin")).toBe("*");
    }
    expect(reading).not.toHaveBeenCalled();
    const slug = bodies()[0] ?? "";
    const { assessmentId } = publishedOf(site.deps, { slug, edition: "2026" }) ?? expect.fail("nothing");
    const said = { by: BY_PROGRAM, reason: "Une erreur", at: site.deps.now() };
    await site.deps.writer.run(() => withdrawVersions(site.deps, { assessmentId, ...said }));
    await new Promise((resolve) => setTimeout(resolve, 900));
    expect((await ask(at(".csv"))).body).not.toContain(`/${slug}/`);
    expect((await ask(at(".csv"))).headers.get("etag")).not.toBe(tags[0]);
  });

  it("are found under their own address, whatever a link has picked up, and nothing else is there", async () => {
    const led = async (ending: string) => {
      const { status, location } = await ask(at(ending));
      return [status, location?.slice(at("").length)];
    };
    expect(await led(".csv?utm_source=x")).toEqual([308, ".csv"]);
    expect(await led(".csv?utm_source=x&dialecte=excel-fr")).toEqual([308, ".csv?dialecte=excel-fr"]);
    expect(await led(".csv?dialecte=excel%2Dfr")).toEqual([308, ".csv?dialecte=excel-fr"]);
    for (const ending of [
      ".csv?dialecte=x",
      ".csv?dialecte=",
      ".csv?dialecte=x&dialecte=excel-fr",
      ".xls",
      "",
    ])
      expect((await ask(at(ending))).status, ending).toBe(404);
    for (const path of [
      "/fr/donnees/nowhere.csv",
      "/fr/donnees/hors-edition.csv",
      "/fr/donnees/constructor.json",
    ])
      expect((await ask(path)).status, path).toBe(404);
    expect((await ask(at(`.json?${"x=%00&".repeat(3)}`))).status).toBe(400);
  });
});

interface Whole {
  readonly fictional: boolean;
  readonly description: string;
  readonly published: readonly { readonly sha256: string; readonly url: string }[];
}

interface Described {
  readonly hash: string;
  readonly fictional: boolean;
  readonly schema: object;
}

function asCell(value: unknown): string {
  if (value === null) return "";
  return value instanceof Date ? `${value.toISOString().slice(0, 19)}Z` : String(value);
}
