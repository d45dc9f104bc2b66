// The rows of the table of addresses that lead to papers, for a council: they stand apart for their number alone, and `addresses.ts`
// has them like every other.
import type { Address } from "./address-policy.ts";

const PUBLISHED = "/:locale/metropoles/:slug/:edition";
/** Made once for what is published, and kept beside the pages. */
const OF_ONE = {
  cache: "public",
  content: "nothing",
  shared: true,
  stored: true,
  limits: ["file-reads"],
} as const;

export const papersAddresses = {
  /** Of the results as they stand, for who may see them. */
  "report-file": {
    path: "/:locale/t/:slug/e/:edition/rapport.pdf",
    content: "nothing",
    limits: ["file-reads"],
  },
  "slides-file": {
    path: "/:locale/t/:slug/e/:edition/diapositives.pptx",
    content: "nothing",
    limits: ["file-reads"],
  },
  "public-report-file": { path: `${PUBLISHED}/rapport.pdf`, ...OF_ONE },
  "version-report-file": { path: `${PUBLISHED}/versions/:number/rapport.pdf`, ...OF_ONE },
  "public-slides-file": { path: `${PUBLISHED}/diapositives.pptx`, ...OF_ONE },
  "version-slides-file": { path: `${PUBLISHED}/versions/:number/diapositives.pptx`, ...OF_ONE },
} as const satisfies Readonly<Record<string, Address>>;
