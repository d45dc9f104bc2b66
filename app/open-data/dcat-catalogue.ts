// What is published, as a catalogue that portals harvest: DCAT-AP 3, JSON-LD. An edition is a dataset, and so is what each body has
// published of it. Titles stand in both languages, and identifiers are those of the French addresses in both catalogues. Made in
// pieces, a dataset after the other.
import type { Words } from "../i18n/words.ts";
import { pathTo } from "../kit/path-to.ts";
import type { Online } from "../publication/published.view.ts";
import type { DataEdition } from "./edition-data.view.ts";
import { titleOf, whatItIs } from "./edition-file.ts";
import { LICENCE } from "./licence.ts";

export interface CatalogueOf {
  readonly origin: string;
  /** In every language of the site. */
  readonly words: readonly Words[];
  readonly editions: readonly DataEdition[];
  /** What is online, by edition, read as it is written. */
  readonly onlineIn: (edition: DataEdition) => Iterable<Online>;
  /** Who runs the site, and where it is written to; absent where nobody said. */
  readonly publisher: string | undefined;
  readonly contact: string | undefined;
}

const AUTHORITY = "http://publications.europa.eu/resource/authority";
const LICENCE_NAME = [AUTHORITY, "licence", "ETALAB_2_0"].join("/");
const CONTEXT = {
  dcat: "http://www.w3.org/ns/dcat#",
  dct: "http://purl.org/dc/terms/",
  foaf: "http://xmlns.com/foaf/0.1/",
  skos: "http://www.w3.org/2004/02/skos/core#",
  vcard: "http://www.w3.org/2006/vcard/ns#",
  xsd: "http://www.w3.org/2001/XMLSchema#",
} as const;
const LANGUAGE = { "@id": `${AUTHORITY}/language/FRA`, "@type": "dct:LinguisticSystem" };
const THEME = {
  ...{ "@id": `${AUTHORITY}/data-theme/GOVE`, "@type": "skos:Concept" },
  "skos:prefLabel": { "@value": "Gouvernement et secteur public", "@language": "fr" },
};
const LICENSE = {
  "@id": LICENCE_NAME,
  "@type": "dct:LicenseDocument",
  "dct:title": LICENCE.title,
};

/** JSON, of which the pieces make one text. */
export function* dcatCatalogue(of: CatalogueOf): Generator<string> {
  const { origin, words, editions, onlineIn } = of;
  const catalogue = {
    "@context": CONTEXT,
    "@id": origin + pathTo("catalogue", { locale: "fr" }),
    "@type": "dcat:Catalog",
    "dct:title": inEach(words, ({ t }) => t("data.catalogue.title")),
    "dct:description": inEach(words, ({ t }) => t("data.what")),
    "dct:publisher": publisherOf(of),
    "dct:license": LICENSE,
    "dct:language": LANGUAGE,
    "foaf:homepage": pageAt(origin + pathTo("home", { locale: "fr" })),
    "dcat:dataset": [],
  };
  yield JSON.stringify(catalogue).slice(0, -"]}".length);
  let separator = "\n";
  for (const edition of editions) {
    const online = [];
    for (const one of onlineIn(edition)) {
      online.push(datesOf(one));
      yield separator + JSON.stringify(bodyDataset(one, edition, of));
      separator = ",\n";
    }
    yield separator + JSON.stringify(editionDataset(edition, online, of));
    separator = ",\n";
  }
  yield "]}\n";
}

interface Dates {
  readonly issued: number;
  readonly modified: number;
}

function datesOf({ versions, latest }: Online): Dates {
  return { issued: (versions[0] ?? latest).at.getTime(), modified: latest.at.getTime() };
}

function editionDataset(edition: DataEdition, online: readonly Dates[], of: CatalogueOf): object {
  const { origin, words } = of;
  const params = { locale: "fr", edition: edition.key } as const;
  const csv = origin + pathTo("edition-csv", params);
  const dates = {
    issued: Math.min(...online.map(({ issued }) => issued)),
    modified: Math.max(...online.map(({ modified }) => modified)),
  };
  return {
    ...{ "@id": idOf(edition, origin), "@type": "dcat:Dataset", "dct:identifier": edition.key },
    "dct:title": inEach(words, (one) => titleOf(edition, one)),
    "dct:description": inEach(words, (one) => whatItIs(edition, one)),
    "dct:publisher": publisherOf(of),
    ...always(edition.isFictional, of),
    ...(online.length > 0 && issuedAndModified(dates)),
    "dcat:landingPage": pageAt(origin + pathTo("data", { locale: "fr" })),
    "dcat:distribution": [
      distribution(csv, "CSV"),
      distribution(origin + pathTo("edition-json", params), "JSON"),
      distribution(origin + pathTo("edition-parquet", params), "PARQUET"),
      distribution(origin + pathTo("edition-zip", params), "ZIP"),
    ],
  };
}

/** What one body has published: its own, under its own name. */
function bodyDataset({ body, edition, versions, latest }: Online, of: DataEdition, at: CatalogueOf): object {
  const { origin, words } = at;
  const { slug, name, demonstration } = body;
  const params = { locale: "fr", slug, edition } as const;
  const page = origin + pathTo("public-page", params);
  return {
    ...{ "@id": `${page}#donnees`, "@type": "dcat:Dataset", "dct:identifier": `${slug}/${edition}` },
    "dct:title": inEach(words, ({ t }) => t("data.catalogue.body", { name, edition })),
    "dct:description": inEach(words, ({ t }) => t(demonstration ? "data.what.fictional" : "data.what")),
    "dct:publisher": { "@type": "foaf:Agent", "foaf:name": name },
    "dct:isPartOf": { "@id": idOf(of, origin) },
    ...always(demonstration, at),
    ...issuedAndModified(datesOf({ versions, latest } as Online)),
    "dcat:version": String(latest.number),
    "dcat:landingPage": pageAt(page),
    "dcat:distribution": [
      distribution(origin + pathTo("public-csv", params), "CSV"),
      distribution(origin + pathTo("public-json", params), "JSON"),
    ],
  };
}

/** What every dataset says of itself. */
function always(isFictional: boolean, { words, contact, publisher }: CatalogueOf): object {
  const keywords = words.flatMap((one) => [
    said(one, one.t("data.catalogue.keyword")),
    ...(isFictional ? [said(one, one.t("data.catalogue.keyword.fictional"))] : []),
  ]);
  return {
    ...{ "dcat:theme": THEME, "dct:language": LANGUAGE, "dcat:keyword": keywords },
    ...(contact !== undefined && {
      "dcat:contactPoint": {
        ...{ "@type": "vcard:Organization", "vcard:fn": publisher ?? contact },
        "vcard:hasEmail": { "@id": `mailto:${contact}` },
      },
    }),
  };
}

const MEDIA = {
  CSV: "text/csv",
  JSON: "application/json",
  PARQUET: "application/vnd.apache.parquet",
  ZIP: "application/zip",
} as const;

function distribution(url: string, format: keyof typeof MEDIA): object {
  return {
    ...{ "@id": `${url}#fichier`, "@type": "dcat:Distribution", "dct:title": format },
    ...{ "dcat:accessURL": { "@id": url, "@type": "foaf:Document" }, "dcat:downloadURL": { "@id": url } },
    "dct:license": LICENSE,
    "dct:format": { "@id": `${AUTHORITY}/file-type/${format}`, "@type": "dct:MediaTypeOrExtent" },
    "dcat:mediaType": {
      "@id": `https://www.iana.org/assignments/media-types/${MEDIA[format]}`,
      "@type": "dct:MediaType",
    },
  };
}

function publisherOf({ origin, words, publisher }: CatalogueOf): object {
  const name = publisher ?? words[0]?.t("kit.brand");
  return { "@id": `${origin}/#editeur`, "@type": "foaf:Agent", "foaf:name": name };
}

function idOf({ key }: DataEdition, origin: string): string {
  return `${origin}${pathTo("data", { locale: "fr" })}#${key}`;
}

function issuedAndModified({ issued, modified }: Dates): object {
  return { "dct:issued": moment(issued), "dct:modified": moment(modified) };
}

function moment(at: number): object {
  return { "@value": new Date(at).toISOString(), "@type": "xsd:dateTime" };
}

function pageAt(url: string): object {
  return { "@id": url, "@type": "foaf:Document" };
}

function inEach(words: readonly Words[], say: (words: Words) => string): readonly object[] {
  return words.map((one) => said(one, say(one)));
}

function said({ locale }: Words, text: string): object {
  return { "@value": text, "@language": locale };
}
