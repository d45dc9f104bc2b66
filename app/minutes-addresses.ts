// The rows of the table of addresses that come after a workshop: they stand apart for their number alone, and `addresses.ts` has
// them like every other. Answers are written at the address of the team, since a seat writes none; the minutes are read by the seats, too.
import type { Address } from "./address-policy.ts";

const MINUTES = "/:locale/a/:workshop/compte-rendu";

export const minutesAddresses = {
  /** For whoever never led one. */
  "lead-workshop": {
    ...{ path: "/:locale/animer-un-atelier", page: "minutes/guide.route.tsx", cache: "public", index: true },
  },
  minutes: { path: MINUTES, page: "minutes/minutes.route.tsx", takes: "form" },
  "minutes-pdf": { path: `${MINUTES}.pdf`, content: "nothing" },
  "minutes-text": { path: `${MINUTES}.txt`, content: "nothing" },
  "minutes-csv": { path: `${MINUTES}.csv`, content: "nothing" },
  "minutes-json": { path: `${MINUTES}.json`, content: "nothing" },
  transfer: {
    path: "/:locale/t/:slug/e/:edition/ateliers/:workshop/transferer",
    page: "minutes/transfer.route.tsx",
    takes: "form",
  },
} as const satisfies Readonly<Record<string, Address>>;
