// The rows of the table of addresses that lead to who follows an edition and writes to its cohort: they stand apart for their number alone, and
// `addresses.ts` has them like every other.
import type { Address } from "./address-policy.ts";

const EDITION = "/:locale/admin/editions/:edition";
const LETTERS = `${EDITION}/invitations` as const;

export const letterAddresses = {
  "edition-cohort": { path: `${EDITION}/cohorte`, page: "editions/cohort.route.tsx", takes: "file" },
  "edition-follow-up": { path: `${EDITION}/suivi`, page: "editions/follow-up.route.tsx" },
  "edition-letters": {
    path: LETTERS,
    page: "editions/letters.route.tsx",
    takes: "form",
    limits: ["mails-from-network"],
  },
  "letter-text": { path: `${LETTERS}/textes/:text`, page: "editions/letter-text.route.tsx", takes: "form" },
  "letter-recipient": { path: `${LETTERS}/:slug`, page: "editions/recipient.route.tsx", takes: "form" },
  /** Opened by a key that was mailed: only its button stops anything. */
  "stop-letters": {
    path: "/:locale/rappels/edition/:token",
    page: "editions/stop-letters.route.tsx",
    takes: "form",
  },
} as const satisfies Readonly<Record<string, Address>>;
