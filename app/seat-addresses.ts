// The rows of the table of addresses that somebody without an account comes by to take part in a workshop: they stand apart for
// their number alone, and `addresses.ts` has them like every other.
import type { Address } from "./address-policy.ts";

const WORKSHOP = "/:locale/a/:workshop";

export const seatAddresses = {
  join: { path: "/:locale/rejoindre", page: "workshops/join.route.tsx", limits: ["failed-joins"] },
  /** Short enough to be typed off a screen, and what its square code holds. */
  "join-by-code": { path: "/j/:code" },
  "take-seat": {
    path: `${WORKSHOP}/entree/:code`,
    page: "workshops/take-seat.route.tsx",
    takes: "form",
    limits: ["failed-joins"],
  },
  seat: { path: `${WORKSHOP}/moi`, page: "workshops/seat.route.tsx", takes: "form" },
  "seat-levers": { path: `${WORKSHOP}/moi/leviers`, page: "workshops/seat-levers.route.tsx", takes: "form" },
  /** The same vote by script, answered with data. */
  vote: { path: `${WORKSHOP}/vote`, takes: "form" },
  /** Whoever looks on from afar, by the code of the room. */
  watch: {
    path: `${WORKSHOP}/suivre/:code`,
    page: "workshops/watch.route.tsx",
    limits: ["failed-joins"],
  },
  "room-stream": { path: `${WORKSHOP}/flux`, limits: ["failed-joins"] },
  "room-state": { path: `${WORKSHOP}/etat`, limits: ["failed-joins"] },
} as const satisfies Readonly<Record<string, Address>>;
