// The rows of the table of addresses that lead to what is published as data, by the ending of a page's address: they stand apart
// for their number alone, and `addresses.ts` has them like every other.
import type { Address } from "./address-policy.ts";

const PUBLISHED = "/:locale/metropoles/:slug/:edition";
const VERSION = `${PUBLISHED}/versions/:number` as const;

/** Read by programs, from whichever site they were loaded. */
const DATA = { cache: "public", content: "nothing", shared: true } as const;

/** Of a whole edition, or of everything: made once for what is published. */
const OF_ALL = { ...DATA, stored: true } as const;
const EDITION = "/:locale/donnees/:edition";

export const dataAddresses = {
  "edition-csv": { path: `${EDITION}.csv`, ...OF_ALL, variants: ["dialecte=excel-fr"] },
  "edition-json": { path: `${EDITION}.json`, ...OF_ALL },
  "edition-metadata": { path: `${EDITION}.metadata.json`, ...OF_ALL },
  "edition-parquet": { path: `${EDITION}.parquet`, ...OF_ALL },
  "edition-zip": { path: `${EDITION}.zip`, ...OF_ALL },
  "table-schema": { path: "/:locale/donnees/schema.json", ...OF_ALL },
  "public-json": { path: `${PUBLISHED}.json`, ...DATA },
  "public-csv": { path: `${PUBLISHED}.csv`, ...DATA },
  "public-metadata": { path: `${PUBLISHED}.metadata.json`, ...DATA },
  "public-zip": { path: `${PUBLISHED}.zip`, ...DATA },
  "version-json": { path: `${VERSION}.json`, ...DATA },
  "version-csv": { path: `${VERSION}.csv`, ...DATA },
  "version-metadata": { path: `${VERSION}.metadata.json`, ...DATA },
  "version-zip": { path: `${VERSION}.zip`, ...DATA },
} as const satisfies Readonly<Record<string, Address>>;
