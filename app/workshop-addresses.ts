// The rows of the table of addresses that lead to what whoever leads a workshop does: they stand apart for their number alone, and
// `addresses.ts` has them like every other.
import type { Address } from "./address-policy.ts";

const WORKSHOP = "/:locale/a/:workshop";
const WORKSHOPS = "/:locale/t/:slug/e/:edition/ateliers";

export const workshopAddresses = {
  workshops: { path: WORKSHOPS, page: "workshops/workshops.route.tsx" },
  "new-workshop": { path: `${WORKSHOPS}/nouveau`, page: "workshops/new-workshop.route.tsx", takes: "form" },
  "prepare-workshop": { path: `${WORKSHOP}/preparer`, page: "workshops/prepare.route.tsx", takes: "form" },
  desk: { path: `${WORKSHOP}/regie`, page: "workshops/desk.route.tsx", takes: "form" },
  "lever-round": { path: `${WORKSHOP}/leviers`, page: "workshops/lever-round.route.tsx", takes: "form" },
  screen: { path: `${WORKSHOP}/ecran`, page: "workshops/screen.route.tsx" },
  paper: { path: `${WORKSHOP}/papier`, page: "workshops/paper.route.tsx" },
  /** Over every body that let somebody in. */
  missions: { path: "/:locale/ateliers", page: "workshops/missions.route.tsx" },
} as const satisfies Readonly<Record<string, Address>>;
