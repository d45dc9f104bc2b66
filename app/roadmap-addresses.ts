// The rows of the table of addresses of what a body reads of others and does next: they stand apart for their number alone, and `addresses.ts` has them like
// every other.
import type { Address } from "./address-policy.ts";

const ASSESSMENT = "/:locale/t/:slug/e/:edition";
const ROADMAP = `${ASSESSMENT}/feuille-de-route` as const;

export const roadmapAddresses = {
  lever: { path: `${ASSESSMENT}/leviers/:lever`, page: "roadmap/lever.route.tsx", takes: "form" },
  peers: { path: `${ASSESSMENT}/pairs`, page: "peers/peers.route.tsx" },
  roadmap: { path: ROADMAP, page: "roadmap/roadmap.route.tsx" },
  "roadmap-calendar": { path: `${ROADMAP}.ics`, content: "nothing" },
  "roadmap-csv": { path: `${ROADMAP}.csv`, content: "nothing" },
  "roadmap-json": { path: `${ROADMAP}.json`, content: "nothing" },
} as const satisfies Readonly<Record<string, Address>>;
