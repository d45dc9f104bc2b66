// The rows of the table of addresses that lead to what is published as data, by the ending of a page's address: they stand apart
// for their number alone, and `addresses.ts` has them like every other.
import type { Address } from "./address-policy.ts";

const PUBLISHED = "/:locale/metropoles/:slug/:edition";
const VERSION = `${PUBLISHED}/versions/:number` as const;

/** Read by programs, from whichever site they were loaded. */
const DATA = { cache: "public", content: "nothing", shared: true } as const;

/** For people. */
const SHOWN = { cache: "public", index: true, stored: true } as const;
/** Of a whole edition, or of everything: made once for what is published, unless it is too long to be kept. */
const OF_ALL = { ...DATA, stored: true, limits: ["file-reads"] } as const;
/** Of one version: the same. */
const OF_ONE = { ...DATA, stored: true } as const;
const EXCEL = ["dialecte=excel-fr"] as const;
const EDITION = "/:locale/donnees/:edition";

/** Read as it is asked for, so often a minute. */
const API = { ...DATA, limits: ["api-reads", "api-asks"] } as const;
const V1 = "/api/v1";

export const dataAddresses = {
  "api-document": { path: `${V1}/openapi.json`, ...API },
  "api-bodies": { path: `${V1}/metropoles`, ...API },
  "api-body": { path: `${V1}/metropoles/:slug`, ...API },
  "api-result": { path: `${V1}/metropoles/:slug/:edition`, ...API },
  "api-version": { path: `${V1}/metropoles/:slug/:edition/versions/:number`, ...API },
  "api-editions": { path: `${V1}/editions`, ...API },
  "api-edition": { path: `${V1}/editions/:edition`, ...API },
  "api-definitions": { path: `${V1}/definitions`, ...API },
  "api-definition": { path: `${V1}/definitions/:survey/:version`, ...API },
  "api-levers": { path: `${V1}/levers`, ...API },
  "api-lever": { path: `${V1}/levers/:survey/:lever`, ...API },
  /** For good: what results are read with. */
  "definition-file": { path: "/definitions/:survey/:file", ...DATA },
  "edition-csv": { path: `${EDITION}.csv`, ...OF_ALL, variants: ["dialecte=excel-fr"] },
  "edition-json": { path: `${EDITION}.json`, ...OF_ALL },
  "edition-metadata": { path: `${EDITION}.metadata.json`, ...OF_ALL },
  "edition-parquet": { path: `${EDITION}.parquet`, ...OF_ALL },
  "edition-zip": { path: `${EDITION}.zip`, ...OF_ALL },
  sitemap: { path: "/sitemap.xml", ...OF_ALL },
  "sitemap-part": { path: "/sitemaps/:part.xml", ...OF_ALL },
  robots: { path: "/robots.txt", ...OF_ALL },
  data: { path: "/:locale/donnees", page: "open-data/data.route.tsx", ...SHOWN },
  catalogue: { path: "/:locale/donnees/catalogue.jsonld", ...OF_ALL },
  "catalogue-page": { path: "/:locale/donnees/catalogues/:page.jsonld", ...OF_ALL },
  feed: { path: "/:locale/flux.atom", ...OF_ALL },
  "table-schema": { path: "/:locale/donnees/schema.json", ...OF_ALL },
  "public-json": { path: `${PUBLISHED}.json`, ...OF_ONE },
  "public-csv": { path: `${PUBLISHED}.csv`, ...OF_ONE, variants: EXCEL },
  "public-metadata": { path: `${PUBLISHED}.metadata.json`, ...OF_ONE },
  "public-zip": { path: `${PUBLISHED}.zip`, ...OF_ONE },
  "version-json": { path: `${VERSION}.json`, ...OF_ONE },
  "version-csv": { path: `${VERSION}.csv`, ...OF_ONE, variants: EXCEL },
  "version-metadata": { path: `${VERSION}.metadata.json`, ...OF_ONE },
  "version-zip": { path: `${VERSION}.zip`, ...OF_ONE },
} as const satisfies Readonly<Record<string, Address>>;
