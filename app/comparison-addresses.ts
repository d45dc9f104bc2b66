// The rows of the table of addresses that lead to published results side by side, one after another, or in an order of one’s own:
// they stand apart for their number alone.
import type { Address } from "./address-policy.ts";

export const methodAddresses = {
  "method-version": {
    path: "/:locale/methode/:version",
    page: "surveys/method.route.tsx",
    cache: "public",
    index: true,
  },
} as const satisfies Readonly<Record<string, Address>>;

export const comparisonAddresses = {
  "edition-findings": {
    path: "/:locale/editions/:edition",
    page: "findings/findings.route.tsx",
    ...{ cache: "public", index: true, stored: true },
  },
  "edition-findings-json": {
    path: "/:locale/editions/:edition/constats.json",
    ...{ cache: "public", content: "nothing", shared: true, stored: true, limits: ["file-reads"] },
  },
  comparison: {
    path: "/:locale/comparer",
    page: "comparison/comparison.route.tsx",
    ...{ cache: "public", index: true, stored: "without-query", choice: "m" },
  },
  "public-priorities": {
    path: "/:locale/metropoles/:slug/:edition/priorites",
    page: "comparison/priorities.route.tsx",
    ...{ cache: "public", stored: "without-query" },
  },
  "public-evolution": {
    path: "/:locale/metropoles/:slug/evolution",
    page: "comparison/evolution.route.tsx",
    ...{ cache: "public", index: true, stored: true },
  },
  "public-evolution-csv": {
    path: "/:locale/metropoles/:slug/evolution.csv",
    ...{ cache: "public", content: "nothing", shared: true, stored: true, variants: ["dialecte=excel-fr"] },
  },
} as const satisfies Readonly<Record<string, Address>>;
