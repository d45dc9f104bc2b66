// The rows of the table of addresses that come after a workshop: they stand apart for their number alone, and `addresses.ts` has
// them like every other. Answers are written at the address of the team, since a seat writes none.
import type { Address } from "./address-policy.ts";

export const minutesAddresses = {
  transfer: {
    path: "/:locale/t/:slug/e/:edition/ateliers/:workshop/transferer",
    page: "minutes/transfer.route.tsx",
    takes: "form",
  },
} as const satisfies Readonly<Record<string, Address>>;
