// The rows of the table of addresses that lead to what is published, as pages and as data: they stand apart for their number
// alone, and `addresses.ts` has them like every other.
import type { Address } from "./address-policy.ts";
import { comparisonAddresses, methodAddresses } from "./comparison-addresses.ts";
import { dataAddresses } from "./data-addresses.ts";
import { sharingAddresses } from "./sharing-addresses.ts";

/** Open to everyone, the same for everyone. */
const OPEN = { cache: "public", index: true } as const;
/** What is published of one edition of a body. */
const PUBLISHED = "/:locale/metropoles/:slug/:edition";
const PUBLISHED_VERSION = `${PUBLISHED}/versions/:number` as const;
const DIMENSION = "public-site/public-dimension.route.tsx";
const STORED = { cache: "public", stored: true } as const;

export const publicAddresses = {
  ...dataAddresses,
  ...sharingAddresses,
  ...comparisonAddresses,
  ...methodAddresses,
  /** The way of residents. */
  "find-result": {
    path: "/:locale/metropoles",
    page: "public-site/find-result.route.tsx",
    ...OPEN,
    stored: "without-query",
  },
  "public-body": {
    path: "/:locale/metropoles/:slug",
    page: "public-site/public-body.route.tsx",
    ...STORED,
  },
  "public-page": { path: PUBLISHED, page: "public-site/public-page.route.tsx", ...OPEN, stored: true },
  "public-report": {
    path: `${PUBLISHED}/signaler`,
    page: "public-site/report.route.tsx",
    takes: "form",
    limits: ["reports-from-network", "mails-from-network", "reports-of-one"],
  },
  "public-dimension": { path: `${PUBLISHED}/:dimension`, page: DIMENSION, ...OPEN, stored: true },
  "public-version": { path: PUBLISHED_VERSION, page: "public-site/public-version.route.tsx", ...STORED },
  "public-document": {
    path: `${PUBLISHED_VERSION}/document`,
    ...{ cache: "public", content: "nothing", shared: true, stored: true },
  },
  "public-version-dimension": { path: `${PUBLISHED_VERSION}/:dimension`, page: DIMENSION, ...STORED },
} as const satisfies Readonly<Record<string, Address>>;
