// What is published, as files, by the ending of the address of its page.
import { hash } from "node:crypto";
import { parse } from "csv-parse/sync";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { COLUMNS } from "../../app/domain/publication/public-table.ts";
import {
  BY_PROGRAM,
  publishVersion,
  withdrawVersions,
} from "../../app/publication/publish-version.server.ts";
import { publishedOf, publishedText } from "../../app/publication/published-of.server.ts";
import { readDocument } from "../../app/publication/read-document.server.ts";
import { aServedSite, type ServedSite } from "../builders/a-served-site.ts";
import { knock } from "./security/knock.ts";

const SLUG = "aubrelac-metropole";
const EDITION = "2026";
const ORIGIN = "https://barometre.example";

let site: ServedSite;
beforeAll(async () => {
  site = await aServedSite({ DEMO: "on", BASE_URL: ORIGIN });
}, 240_000);
afterAll(() => site?.close());

const place = (rest = "", { locale = "fr", slug = SLUG } = {}) =>
  `/${locale}/metropoles/${slug}/${EDITION}${rest}`;
const ask = (path: string, headers: Readonly<Record<string, string>> = {}) =>
  knock(site.url, { path, headers });

function onlineOf(slug = SLUG) {
  const online = publishedOf(site.deps, { slug, edition: EDITION });
  return online?.kind === "online" ? online : expect.fail(`${slug} has published nothing`);
}
const textOf = (slug = SLUG) => publishedText(site.deps, onlineOf(slug).latest) ?? "";

describe("a published page, by the ending of its address", () => {
  it("is linked as files whose addresses answer", async () => {
    const { body } = await ask(place());
    const links = [...body.matchAll(/href="([^"]+2026(?:\.\w+)+(?:\?[^"]*)?)"/g)].map(
      ([, href = ""]) => href,
    );
    expect(links.map((href) => href.slice(place().length))).toEqual([
      ...[".csv?dialecte=excel-fr", ".csv", ".json", ".metadata.json", ".zip"],
    ]);
    for (const href of links) expect((await ask(href)).status, href).toBe(200);
  });

  it("is the very document as JSON, of the latest version and of each", async () => {
    for (const path of [place(".json"), place("/versions/1.json")]) {
      const { body, headers } = await ask(path);
      expect(body, path).toBe(textOf());
      expect(hash("sha256", body)).toBe(onlineOf().latest.hash);
      expect(headers.get("access-control-allow-origin")).toBe("*");
    }
  });

  it("is a table that a program reads back to the figures of the document", async () => {
    const { body, headers } = await ask(place(".csv"), { accept: "application/json" });
    expect(headers.get("content-type")).toBe("text/csv; charset=utf-8");
    const rows: Record<string, string>[] = parse(body, { columns: true });
    const { scores, steps = {} } = readDocument(textOf());
    const dimensions = rows.filter(({ type }) => type === "dimension");
    expect(Object.keys(scores.dimensions).toSorted()).toEqual(
      dimensions.map((row) => row["dimension"]).toSorted(),
    );
    for (const row of dimensions) {
      const { score, low, high, level } =
        scores.dimensions[row["dimension"] ?? ""] ?? expect.fail("no such dimension");
      const numbers = [row["score"], row["score_min"], row["score_max"], row["niveau"]];
      expect(numbers.map((text) => (text === "" ? null : Number(text)))).toEqual([score, low, high, level]);
    }
    const indicators = rows.filter(({ type }) => type === "indicateur");
    expect(indicators.map((row) => row["indicateur"]).toSorted()).toEqual(Object.keys(steps).toSorted());
    expect(new Set(rows.map((row) => row["fictif"]))).toEqual(new Set(["true"]));
    expect(rows[0]?.["url"]).toBe(`${ORIGIN}${place("/versions/1")}`);
  });

  it("is the same rows for a spreadsheet in French, under the titles of the language", async () => {
    const [open, excel] = [await ask(place(".csv")), await ask(place(".csv?dialecte=excel-fr"))];
    const rows: string[][] = parse(excel.body, { delimiter: ";", bom: true });
    const same: string[][] = parse(open.body);
    expect(excel.headers.get("content-disposition")).toContain("aubrelac-metropole-2026-1.csv");
    expect(rows[0]?.slice(0, 2)).toEqual(["Organisme", "Numéro SIREN"]);
    expect(
      rows.slice(1).map((row) => row.map((cell) => cell.replace(/^(\d+),(\d+)$/, "$1.$2").replace(/^'/, ""))),
    ).toEqual(same.slice(1));
    // A spreadsheet takes it for the mark of the encoding; whoever decodes the text does not see it.
    const bytes = await (await fetch(site.url + place(".csv?dialecte=excel-fr"))).bytes();
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  });

  it.each(["fr", "en"])(
    "is described by a schema that has each of its columns, and that its rows obey (%s)",
    async (locale) => {
      const described: Described = JSON.parse((await ask(place(".metadata.json", { locale }))).body);
      const { fields } = described.schema;
      expect(fields.map(({ name }) => name)).toEqual(COLUMNS.map(({ name }) => name));
      const table = await ask(new URL(described.path).pathname);
      const rows: Record<string, string>[] = parse(table.body, { columns: true });
      const wrong = rows.flatMap((row) =>
        fields
          .filter((field) => !obeys(field, row[field.name] ?? ""))
          .map(({ name }) => `${name}: ${row[name]}`),
      );
      expect(wrong).toEqual([]);
      expect(described.hash).toBe(`sha256:${hash("sha256", table.body)}`);
      expect(described.document.hash).toBe(`sha256:${onlineOf().latest.hash}`);
      expect(described.licenses.map(({ name }) => name)).toEqual(["etalab-2.0"]);
    },
  );

  it("has a schema that rows can offend", () => {
    const constraints = { required: true, minimum: 0, maximum: 4, enum: ["3", "5"] };
    const field = { name: "palier", type: "integer", constraints };
    expect(["3", "4", "5", "-1", "", "3.5"].map((cell) => obeys(field, cell))).toEqual([
      ...[true, false, false, false, false, false],
    ]);
  });

  it("is all of it in one archive, with the very document in it, the same bytes each time", async () => {
    const get = async () => Buffer.from(await (await fetch(site.url + place(".zip"))).arrayBuffer());
    const [one, other] = [await get(), await get()];
    expect(one.equals(other)).toBe(true);
    const names = ["LISEZMOI.txt", "document.json", "tableau.csv", "tableau-excel.csv", "metadata.json"];
    for (const name of names) expect(one.includes(`aubrelac-metropole-2026-1/${name}`), name).toBe(true);
  });

  it("is made once for what is published, kept as far compressed as it goes, and tagged by its bytes", async () => {
    const slug = "orvelande-metropole";
    const made = vi.spyOn(site.deps.definitions, "getVersion");
    for (const ending of [
      ".csv",
      ".csv?dialecte=excel-fr",
      ".json",
      ".metadata.json",
      ".zip",
      "/versions/1.csv",
    ]) {
      const path = place(ending, { slug });
      const [whole, dense, small] = [
        await ask(path),
        await ask(path, { "accept-encoding": "br" }),
        await ask(path, { "accept-encoding": "gzip" }),
      ];
      expect(whole.headers.get("etag"), ending).toMatch(/^"/);
      expect(made.mock.calls.length, ending).toBe(1);
      if (ending !== ".zip") {
        expect([dense, small].map(({ headers }) => headers.get("content-encoding"))).toEqual(["br", "gzip"]);
        expect(new Set([whole, dense, small].map(({ headers }) => headers.get("etag"))).size).toBe(3);
      }
      made.mockClear();
    }
    made.mockRestore();
  });

  it("is another file once the next version is published, and the one before stays what it was", async () => {
    const slug = "orvelande-metropole";
    const [before, first] = [
      await ask(place(".csv", { slug })),
      await ask(place("/versions/1.csv", { slug })),
    ];
    const { assessmentId } = onlineOf(slug);
    const said = { by: BY_PROGRAM, reason: "Une précision", official: null, at: site.deps.now() };
    const document = readDocument(textOf(slug));
    await site.deps.writer.run(() => publishVersion(site.deps, { assessmentId, document, ...said }));
    // What a form does here; from elsewhere it is found a tenth of a second later.
    await new Promise((resolve) => setTimeout(resolve, 150));
    const after = await ask(place(".csv", { slug }), { "if-none-match": before.headers.get("etag") ?? "" });
    expect(after.status).toBe(200);
    expect(after.headers.get("content-disposition")).toContain("-2.csv");
    expect((await ask(place("/versions/1.csv", { slug }))).body).toBe(first.body);
  });

  it("is asked for again by its tag, and is not there in a dialect or a version that there is not", async () => {
    for (const ending of [".csv", ".json", ".metadata.json"]) {
      const etag = (await ask(place(ending))).headers.get("etag") ?? "";
      expect((await ask(place(ending), { "if-none-match": etag })).status, ending).toBe(304);
    }
    for (const path of [
      ".csv?dialecte=x",
      ".csv?dialecte=open",
      "/versions/9.csv",
      "/versions/01.json",
      ".xls",
    ])
      expect((await ask(place(path))).status, path).toBe(404);
    expect((await ask(place(".csv", { slug: "dijon-metropole" }))).status).toBe(404);
  });

  it("gives no program more than its document holds", async () => {
    const slug = "ondraye-val-de-morvenne";
    expect(readDocument(textOf(slug)).steps).toBeUndefined();
    const { body } = await ask(place(".csv", { slug }));
    const rows: Record<string, string>[] = parse(body, { columns: true });
    expect(new Set(rows.map(({ type }) => type))).toEqual(new Set(["ensemble", "dimension"]));
  });

  it("says what was withdrawn, with its date, to a program too, beside what was published anew", async () => {
    const slug = "sarmanche-metropole";
    const { assessmentId } = onlineOf(slug);
    const document = readDocument(textOf(slug));
    const said = { by: BY_PROGRAM, reason: "Une erreur", at: site.deps.now() };
    await site.deps.writer.run(() => withdrawVersions(site.deps, { assessmentId, ...said }));
    for (const ending of [".json", ".csv", ".metadata.json", ".zip", "/versions/1.csv"]) {
      const { status, body } = await ask(place(ending, { slug }));
      expect([status, Object.keys(JSON.parse(body))], ending).toEqual([
        410,
        ["withdrawn", "reason", "hashes", "demonstration"],
      ]);
    }
    await site.deps.writer.run(() =>
      publishVersion(site.deps, { assessmentId, document, official: null, ...said }),
    );
    expect((await ask(place(".csv", { slug }))).status).toBe(200);
    expect((await ask(place("/versions/1.csv", { slug }))).status).toBe(410);
  });
});

interface Field {
  readonly name: string;
  readonly type: string;
  readonly constraints?: {
    readonly required?: boolean;
    readonly pattern?: string;
    readonly minimum?: number;
    readonly maximum?: number;
    readonly enum?: readonly string[];
  };
}

interface Described {
  readonly document: { readonly hash: string };
  readonly path: string;
  readonly hash: string;
  readonly licenses: readonly { readonly name: string }[];
  readonly schema: { readonly fields: readonly Field[] };
}

/** As Table Schema reads a cell: an empty one is a missing value. */
function obeys({ type, constraints = {} }: Field, cell: string): boolean {
  if (cell === "") return constraints.required !== true;
  const typed: Readonly<Record<string, boolean>> = {
    string: true,
    boolean: /^(true|false)$/.test(cell),
    integer: /^-?\d+$/.test(cell),
    number: /^-?\d+(\.\d+)?$/.test(cell),
    datetime: /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/.test(cell),
  };
  return typed[type] === true && fits(constraints, cell);
}

function fits(
  { pattern = "[^]*", minimum, maximum, ...rest }: NonNullable<Field["constraints"]>,
  cell: string,
): boolean {
  const number = Number(cell);
  const isBelow = minimum !== undefined && number < minimum;
  const isAbove = maximum !== undefined && number > maximum;
  return new RegExp(`^${pattern}$`).test(cell) && !isBelow && !isAbove && (rest.enum?.includes(cell) ?? true);
}
