// What is published, as a catalogue that portals harvest: DCAT-AP 3, JSON-LD. An edition is a dataset, and so is what each body has
// published of it. Titles stand in both languages, and identifiers are those of the French addresses in both catalogues. In pages
// where there is much: each names the next one, as portals follow it (Hydra). Made in pieces, a dataset after the other.
import type { Words } from "../i18n/words.ts";
import { pathTo } from "../kit/path-to.ts";
import type { Online } from "../publication/published.view.ts";
import {
  CONTEXT,
  distribution,
  inEach,
  issuedAndModified,
  LICENSE,
  language,
  pageAt,
  said,
  THEME,
  temporal,
} from "./dcat-terms.ts";
import type { DataEdition } from "./edition-data.view.ts";
import { titleOf, whatItIs } from "./edition-file.ts";

export interface CatalogueOf {
  readonly origin: string;
  /** In every language of the site. */
  readonly words: readonly Words[];
  readonly editions: readonly DataEdition[];
  /** What is online of this page, each with its edition, read as it is written. */
  readonly online: Iterable<CatalogueEntry>;
  /** From 1; editions stand on the first one. */
  readonly page: number;
  readonly pages: number;
  /** Who runs the site, and where it is written to; absent where nobody said. */
  readonly publisher: string | undefined;
  readonly contact: string | undefined;
}
export interface CatalogueEntry {
  readonly published: Online;
  readonly edition: DataEdition;
}

/** Of what was ever published on one page: with its files an entry has some 2.5 KB. */
export const MOST_ENTRIES = 1_000;

/** JSON, of which the pieces make one text. */
export function* dcatCatalogue(of: CatalogueOf): Generator<string> {
  const { origin, words, editions, online, page } = of;
  const catalogue = {
    "@context": CONTEXT,
    "@id": pageOf(of, 1),
    "@type": "dcat:Catalog",
    "dct:title": inEach(words, ({ t }) => t("data.catalogue.title")),
    "dct:description": inEach(words, ({ t }) => t("data.what")),
    "dct:publisher": publisherOf(of),
    "dct:license": LICENSE,
    "dct:language": words.map(language),
    "foaf:homepage": pageAt(origin + pathTo("home", { locale: "fr" })),
    ...viewOf(of),
    "dcat:dataset": [],
  };
  yield JSON.stringify(catalogue).slice(0, -"]}".length);
  let separator = "\n";
  for (const edition of page === 1 ? editions : []) {
    yield separator + JSON.stringify(editionDataset(edition, of));
    separator = ",\n";
  }
  for (const { published, edition } of online) {
    yield separator + JSON.stringify(bodyDataset(published, edition, of));
    separator = ",\n";
  }
  yield "]}\n";
}

/** Nothing where there is one page alone. */
function viewOf(of: CatalogueOf): object {
  const { page, pages } = of;
  if (pages < 2) return {};
  const at = (one: number) => ({ "@id": pageOf(of, one) });
  return {
    "hydra:view": {
      ...{ ...at(page), "@type": "hydra:PartialCollectionView" },
      ...{ "hydra:first": at(1), "hydra:last": at(pages) },
      ...(page > 1 && { "hydra:previous": at(page - 1) }),
      ...(page < pages && { "hydra:next": at(page + 1) }),
    },
  };
}

function pageOf({ origin }: CatalogueOf, page: number): string {
  const locale = "fr";
  const path =
    page === 1 ? pathTo("catalogue", { locale }) : pathTo("catalogue-page", { locale, page: String(page) });
  return origin + path;
}

function editionDataset(edition: DataEdition, of: CatalogueOf): object {
  const { origin, words } = of;
  const params = { locale: "fr", edition: edition.key } as const;
  const csv = origin + pathTo("edition-csv", params);
  return {
    ...{ "@id": idOf(edition, origin), "@type": "dcat:Dataset", "dct:identifier": edition.key },
    "dct:title": inEach(words, (one) => titleOf(edition, one)),
    "dct:description": inEach(words, (one) => whatItIs(edition, one)),
    "dct:publisher": publisherOf(of),
    ...always(edition.isFictional, of),
    ...temporal(edition.year),
    ...issuedAndModified({ issued: edition.issuedAt, modified: edition.changedAt }),
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
    ...temporal(of.year),
    ...issuedAndModified({ issued: (versions[0] ?? latest).at.getTime(), modified: latest.at.getTime() }),
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
    ...{ "dcat:theme": THEME, "dct:language": words.map(language), "dcat:keyword": keywords },
    ...(contact !== undefined && {
      "dcat:contactPoint": {
        ...{ "@type": "vcard:Organization", "vcard:fn": publisher ?? contact },
        "vcard:hasEmail": { "@id": `mailto:${contact}` },
      },
    }),
  };
}

function publisherOf({ origin, words, publisher }: CatalogueOf): object {
  const name = publisher ?? words[0]?.t("kit.brand");
  return { "@id": `${origin}/#editeur`, "@type": "foaf:Agent", "foaf:name": name };
}

function idOf({ key }: DataEdition, origin: string): string {
  return `${origin}${pathTo("data", { locale: "fr" })}#${key}`;
}
