// The rows of the table of addresses that lead to what other sites show of a published result: they stand apart for their
// number alone, and `addresses.ts` has them like every other.
import type { Address } from "./address-policy.ts";

export const sharingAddresses = {
  embed: {
    path: "/:locale/embed/:slug/:edition",
    page: "sharing/embed.route.tsx",
    ...{ cache: "public", stored: true, framed: true, content: "still" },
  },
  oembed: { path: "/oembed", cache: "public", content: "nothing", shared: true },
  /** What a shared link shows. */
  "share-picture": {
    path: "/:locale/og/:slug/:edition.png",
    ...{ cache: "public", content: "nothing", shared: true, stored: true },
  },
  /** The same in the language that the browser asks for. */
  "embed-by-language": { path: "/embed/:slug/:edition", cache: "public", framed: true, content: "still" },
  "share-picture-by-language": {
    path: "/og/:slug/:edition.png",
    ...{ cache: "public", content: "nothing", shared: true },
  },
} as const satisfies Readonly<Record<string, Address>>;
