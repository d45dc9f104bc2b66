// The rows of the table of addresses that lead to what whoever leads a workshop does: they stand apart for their number alone, and
// `addresses.ts` has them like every other.
import type { Address } from "./address-policy.ts";

const WORKSHOP = "/:locale/a/:workshop";

export const workshopAddresses = {
  screen: { path: `${WORKSHOP}/ecran`, page: "workshops/screen.route.tsx" },
} as const satisfies Readonly<Record<string, Address>>;
