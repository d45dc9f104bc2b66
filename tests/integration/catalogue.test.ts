// The catalogue that portals harvest: read as RDF, then held to what DCAT-AP asks of it.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import jsonld from "jsonld";
import { Parser, Store } from "n3";
import Validator from "rdf-validate-shacl";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { locales } from "../../app/i18n/locale.ts";
import { wordsOf } from "../../app/i18n/server-words.server.ts";
import { type CatalogueEntry, type CatalogueOf, dcatCatalogue } from "../../app/open-data/dcat-catalogue.ts";
import { aServedSite, type ServedSite } from "../builders/a-served-site.ts";
import { knock } from "./security/knock.ts";

const ORIGIN = "https://barometre.example";
/** SHACL shapes of DCAT-AP 3.0.1 by SEMIC, CC BY 4.0: they stand beside the project and are no part of it. */
const SEMIC = join(import.meta.dirname, "../../../shared/field/dcat/dcat-ap-3.0.1-shapes.ttl");
/** What a harvester cannot do without, wherever this runs. */
const OURS = `
@prefix sh: <http://www.w3.org/ns/shacl#> . @prefix dcat: <http://www.w3.org/ns/dcat#> .
@prefix dct: <http://purl.org/dc/terms/> . @prefix foaf: <http://xmlns.com/foaf/0.1/> . @prefix rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> .
@prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
[] a sh:NodeShape ; sh:targetClass dcat:Catalog , dcat:Dataset ;
  sh:property [ sh:path dct:title ; sh:minCount 1 ; sh:uniqueLang true ; sh:datatype rdf:langString ] ,
    [ sh:path dct:description ; sh:minCount 1 ; sh:uniqueLang true ] ,
    [ sh:path dct:publisher ; sh:minCount 1 ; sh:maxCount 1 ; sh:class foaf:Agent ] .
[] a sh:NodeShape ; sh:targetClass dcat:Dataset ;
  sh:property [ sh:path dcat:distribution ; sh:minCount 1 ; sh:class dcat:Distribution ] ,
    [ sh:path dct:modified ; sh:maxCount 1 ; sh:datatype xsd:dateTime ] .
[] a sh:NodeShape ; sh:targetClass dcat:Distribution ;
  sh:property [ sh:path dcat:accessURL ; sh:minCount 1 ; sh:nodeKind sh:IRI ] , [ sh:path dct:license ; sh:minCount 1 ; sh:maxCount 1 ] .
[] a sh:NodeShape ; sh:targetClass foaf:Agent ; sh:property [ sh:path foaf:name ; sh:minCount 1 ] .
`;

let site: ServedSite;
beforeAll(async () => {
  site = await aServedSite({ DEMO: "on", BASE_URL: ORIGIN });
}, 240_000);
afterAll(() => site?.close());

const catalogueOf = async (from: ServedSite) => {
  const { body, headers } = await knock(from.url, { path: "/fr/donnees/catalogue.jsonld" });
  expect(headers.get("content-type")).toBe("application/ld+json; charset=utf-8");
  return JSON.parse(body) as Catalogue;
};

describe("the catalogue", () => {
  it("names every edition and what each body has published, as datasets whose files answer", async () => {
    const { "dcat:dataset": datasets } = await catalogueOf(site);
    const online = new Set(datasets.map((one) => one["dct:identifier"]));
    expect(online).toContain("metropoles-numeriques-2026-demonstration");
    expect(online).toContain("aubrelac-metropole/2026");
    expect(online).not.toContain("drivonne-littoral-metropole/2024");
    for (const one of datasets.filter((dataset) => /aubrelac|2026-demo/.test(dataset["dct:identifier"])))
      for (const { "dcat:accessURL": access } of one["dcat:distribution"])
        expect((await fetch(site.url + new URL(access["@id"]).pathname)).status, access["@id"]).toBe(200);
    for (const one of datasets) expect(JSON.stringify(one["dcat:keyword"])).toContain("données fictives");
  });

  it.each([
    ["0 entries, nothing being published", "off"],
    ["the fictional bodies", "on"],
  ])("is what the shapes ask for, with %s", async (_what, DEMO) => {
    const from = DEMO === "on" ? site : await aServedSite({ DEMO, BASE_URL: ORIGIN });
    const catalogue = await catalogueOf(from);
    expect(catalogue["dcat:dataset"].length > 0).toBe(DEMO === "on");
    expect(await faultsIn(catalogue)).toEqual([]);
    if (from !== site) await from.close();
  });

  it("is written in less than two seconds with 10,000 entries, and is still what the shapes ask for", async () => {
    // Of this thread: what else the machine does is not counted.
    const started = process.threadCpuUsage();
    const text = [...dcatCatalogue(large(10_000))].join("");
    expect(process.threadCpuUsage(started).user / 1_000).toBeLessThan(2_000);
    const catalogue = JSON.parse(text) as Catalogue;
    expect(catalogue["dcat:dataset"]).toHaveLength(10_001);
    // The shapes ask the same of each: some hundreds of them tell as much as all.
    const some = catalogue["dcat:dataset"].filter((_one, place) => place % 40 === 0);
    expect(await faultsIn({ ...catalogue, "dcat:dataset": some })).toEqual([]);
  }, 120_000);

  it("is told in pages where much is published, each of which names the next as portals follow it", async () => {
    const pages = [1, 2, 3].map((page) => {
      const text = [...dcatCatalogue({ ...large(2), page, pages: 3 })].join("");
      return JSON.parse(text) as Catalogue;
    });
    expect(pages.map((one) => one["hydra:view"]?.["hydra:next"]?.["@id"])).toEqual([
      `${ORIGIN}/fr/donnees/catalogues/2.jsonld`,
      `${ORIGIN}/fr/donnees/catalogues/3.jsonld`,
      undefined,
    ]);
    // Editions stand on the first page, and every page is of one catalogue.
    expect(pages.map((one) => one["dcat:dataset"].length)).toEqual([3, 2, 2]);
    expect(new Set(pages.map((one) => one["@id"]))).toEqual(
      new Set([`${ORIGIN}/fr/donnees/catalogue.jsonld`]),
    );
    for (const one of pages) expect(await faultsIn(one)).toEqual([]);
    expect((await knock(site.url, { path: "/fr/donnees/catalogues/2.jsonld" })).status).toBe(404);
  });

  it("says of each dataset its year, its languages and when it changed last", async () => {
    const { "dcat:dataset": datasets } = await catalogueOf(site);
    const one = datasets.find((dataset) => dataset["dct:identifier"] === "aubrelac-metropole/2026");
    expect(JSON.stringify(one?.["dct:temporal"])).toContain('"@value":"2026","@type":"xsd:gYear"');
    const languages = JSON.stringify(one?.["dct:language"]);
    for (const language of ["FRA", "ENG"]) expect(languages).toContain(`/language/${language}"`);
    expect(JSON.stringify(one)).toContain("dct:modified");
  });

  it("is refused by the shapes where something is missing", async () => {
    const [text] = [[...dcatCatalogue(large(1))].join("")];
    const untitled = JSON.parse(text.replaceAll('"dct:title"', '"dct:alternative"')) as Catalogue;
    expect((await faultsIn(untitled)).some((fault) => fault.includes("title"))).toBe(true);
    const closed = JSON.parse(text.replaceAll('"dcat:accessURL"', '"dcat:landingPage"')) as Catalogue;
    expect((await faultsIn(closed)).some((fault) => fault.includes("accessURL"))).toBe(true);
  });
});

interface Catalogue {
  readonly "@id": string;
  readonly "hydra:view"?: { readonly "hydra:next"?: { readonly "@id": string } };
  readonly "dcat:dataset": readonly {
    readonly "dct:temporal"?: unknown;
    readonly "dct:language"?: unknown;
    readonly "dct:identifier": string;
    readonly "dcat:keyword": unknown;
    readonly "dcat:distribution": readonly { readonly "dcat:accessURL": { readonly "@id": string } }[];
  }[];
}

/** By every set of shapes that is at hand. */
async function faultsIn(catalogue: Catalogue): Promise<readonly string[]> {
  const documentLoader = (url: string) => Promise.reject(new Error(`nothing is fetched: ${url}`));
  const quads = await jsonld.toRDF(catalogue, { format: "application/n-quads", documentLoader });
  const data = new Store(new Parser({ format: "N-Quads" }).parse(quads));
  const shapes = [OURS, ...(existsSync(SEMIC) ? [readFileSync(SEMIC, "utf8")] : [])];
  const reports = await Promise.all(
    shapes.map((text) => new Validator(new Store(new Parser().parse(text))).validate(data)),
  );
  return reports.flatMap(({ results }) =>
    results.map(({ path, focusNode, sourceConstraintComponent: which }) =>
      [focusNode, path, which].map((one) => one?.value ?? "").join(" "),
    ),
  );
}

const COUNTED = { editionId: 1, year: 2026, bodies: 1, issuedAt: 0, changedAt: 1 };

function large(entries: number): CatalogueOf {
  const at = new Date("2026-11-28T10:00:00Z");
  const latest = { number: 2, at, hash: "f".repeat(64), official: null, reason: `"quoted" <b>\u2028` };
  const edition = { key: "communes-2026", name: "Communes 2026", isFictional: false, ...COUNTED };
  function* online(): Generator<CatalogueEntry> {
    for (let place = 0; place < entries; place += 1) {
      const slug = `commune-${place}`;
      const body = {
        ...({
          id: place,
          slug,
          name: `Saint-${place} "l’Œuvre" </script>`,
          kind: "commune",
          siren: null,
        } as const),
        ...{ population: null, since: null, demonstration: false, communes: [] },
      };
      const of = { assessmentId: place, edition: "2026", body, withdrawn: null };
      yield { edition, published: { kind: "online", ...of, versions: [latest], latest } };
    }
  }
  return {
    ...{ origin: ORIGIN, words: locales.map(wordsOf), editions: [edition], online: online() },
    ...{ page: 1, pages: 1 },
    ...{ publisher: "Observatoire", contact: "donnees@example.org" },
  };
}
