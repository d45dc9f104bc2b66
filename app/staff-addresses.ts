// The rows of the table of addresses that lead to what the team of the barometer does around editions, and to what an edition
// tells everybody: they stand apart for their number alone, and `addresses.ts` has them like every other.
import type { Address } from "./address-policy.ts";

const EDITION = "/:locale/admin/editions/:edition";
/** Open to everyone. */
const PUBLIC_RELEASES = "/:locale/editions/:edition/releves";
const DEFINITIONS = "/:locale/admin/definitions";

export const staffAddresses = {
  "edition-closing": { path: `${EDITION}/cloture`, page: "editions/closing.route.tsx", takes: "form" },
  "edition-releases": { path: `${EDITION}/statistiques`, page: "releases/releases.route.tsx", takes: "form" },
  "edition-archive": { path: `${EDITION}/archive`, content: "nothing" },
  definitions: { path: DEFINITIONS, page: "definitions/definitions.route.tsx" },
  definition: { path: `${DEFINITIONS}/:survey`, page: "definitions/definition.route.tsx", takes: "form" },
  "public-editions": {
    path: "/:locale/editions",
    page: "releases/public-editions.route.tsx",
    cache: "public",
    index: true,
    stored: true,
  },
  "public-releases": {
    path: PUBLIC_RELEASES,
    page: "releases/public-releases.route.tsx",
    cache: "public",
    index: true,
    stored: true,
  },
  "public-releases-file": {
    path: `${PUBLIC_RELEASES}.json`,
    ...{ cache: "public", content: "nothing", shared: true, stored: true },
  },
  journal: { path: "/:locale/admin/journal", page: "editions/journal.route.tsx" },
  "journal-file": { path: "/:locale/admin/journal/fichier", content: "nothing" },
} as const satisfies Readonly<Record<string, Address>>;
