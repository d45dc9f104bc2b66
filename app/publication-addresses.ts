// The rows of the table of addresses that lead to publication: they stand apart for their number alone, and `addresses.ts` has
// them like every other.
import type { Address } from "./address-policy.ts";

const PUBLICATION = "/:locale/t/:slug/e/:edition/publication";
const MODERATE = "/:locale/admin/moderation/:publication";
const CONSENT = "/:locale/consentement/:token";

export const publicationAddresses = {
  moderation: { path: "/:locale/admin/moderation", page: "publication/moderation.route.tsx" },
  moderate: {
    path: MODERATE,
    page: "publication/moderate.route.tsx",
    takes: "form",
    limits: ["mails-from-network"],
  },
  "moderate-decision": { path: `${MODERATE}/decision`, content: "nothing" },
  "moderate-preview": { path: `${MODERATE}/apercu`, page: "public-site/moderate-preview.route.tsx" },
  /** Opened by a key that was mailed: it has no account to count by. */
  consent: {
    path: CONSENT,
    page: "publication/consent.route.tsx",
    takes: "file",
    limits: ["mails-from-network"],
  },
  "consent-preview": { path: `${CONSENT}/apercu`, page: "public-site/consent-preview.route.tsx" },
  publication: {
    path: PUBLICATION,
    page: "publication/publication.route.tsx",
    takes: "form",
    limits: ["mails-from-network", "mails-to-one", "mails-of-one", "mails-about-one"],
  },
  "publication-decision": { path: `${PUBLICATION}/decision/:request`, content: "nothing" },
} as const satisfies Readonly<Record<string, Address>>;
