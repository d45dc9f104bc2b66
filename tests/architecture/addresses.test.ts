import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Address } from "../../app/address-policy.ts";
import { addresses } from "../../app/addresses.ts";
import { policyOf } from "../../app/http/policy-of.server.ts";
import { appSources } from "./sources.ts";

const app = join(import.meta.dirname, "../../app");
/** The table, and the rows that stand apart for their number. */
const TABLES = [
  "app/addresses.ts",
  "app/public-addresses.ts",
  "app/comparison-addresses.ts",
  "app/publication-addresses.ts",
  "app/staff-addresses.ts",
  "app/letter-addresses.ts",
  "app/workshop-addresses.ts",
  "app/data-addresses.ts",
  "app/sharing-addresses.ts",
  "app/seat-addresses.ts",
  "app/minutes-addresses.ts",
  "app/roadmap-addresses.ts",
  "app/papers-addresses.ts",
];
const rows = Object.entries<Address>(addresses);

/** The words of addresses: "connexion", "pro", "enregistrer". */
const segments = new Set(
  rows.flatMap(([, { path }]) => path.split("/").filter((segment) => /^[a-z][a-z-]{2,}$/.test(segment))),
);

describe("an address", () => {
  it("is spelled in the table and nowhere else", () => {
    expect(segments.size).toBeGreaterThan(20);
    const spelled = appSources()
      .filter(({ path }) => !TABLES.includes(path))
      // Names what is kept for a page, in cookies of today: no address.
      .filter(({ path }) => path !== "app/kept-forms/kept-place.server.ts")
      .flatMap(({ path, text }) =>
        // In quotes, after a slash: `/connexion`, "/fr/t/x/equipe", `${hub}/s/data`.
        [...text.matchAll(/["'`][^"'`\n]*\/([a-z-]{1,40})(?=[/?#"'`$])/g)]
          .filter(([, segment = ""]) => segments.has(segment))
          .filter(([whole]) => !/^.\.{1,2}\//.test(whole))
          .map(([whole]) => `${path}: ${whole}`),
      );
    expect(spelled).toEqual([]);
  });

  it("is linked by the name in the table, and by no piece of it", () => {
    const pieces = appSources()
      // What a verification prints at a terminal names a place in the database, and is no link.
      .filter(({ path }) => path !== "app/history/verify-histories.server.ts")
      .filter(({ text }) => /\$\{[^{}]*\}\/(?:t|e|s|q)\/\$\{/.test(text));
    expect(pieces.map(({ path }) => path)).toEqual([]);
  });

  it.each(rows.filter(([, { page }]) => page !== undefined))("%s has its page", (_id, { page = "" }) => {
    expect(readFileSync(join(app, page), "utf8")).toContain("export");
  });
});

describe("the policy of an address", () => {
  it("is the careful one unless its row says otherwise", () => {
    expect(policyOf("hub")).toMatchObject({
      ...{ cache: "private", index: false, content: "page", framed: false, kept: false, limits: [] },
    });
    expect(policyOf("hub").takes).toBeUndefined();
  });

  it("lets search engines and caches in only where there is no one's work, and lets other sites frame embeds alone", () => {
    const open = rows.filter(([, { cache, index }]) => cache === "public" || index === true);
    expect(open.map(([id]) => id).toSorted()).toEqual(
      [
        ...["access-body", "access-request"],
        ...[
          "accessibility",
          "choose-body",
          "demonstration",
          "find-result",
          "health",
          "home",
          "language",
          "lead-workshop",
          "legal-notice",
        ],
        ...["comparison", "public-priorities", "public-evolution", "public-evolution-csv"],
        ...["licence", "method", "method-version", "privacy", "professionals", "start-assessment"],
        ...["public-body", "public-dimension", "public-document", "public-page", "public-version"],
        ...["public-csv", "public-json", "public-metadata", "public-zip"],
        ...["edition-csv", "edition-json", "edition-metadata", "edition-parquet", "edition-zip"],
        ...["api-bodies", "api-body", "api-definition", "api-definitions", "api-document", "api-edition"],
        ...["api-editions", "api-lever", "api-levers", "api-result", "api-version", "definition-file"],
        ...["robots", "sitemap", "sitemap-part"],
        ...["catalogue", "catalogue-page", "data", "feed", "table-schema"],
        ...["public-report-file", "version-report-file", "public-slides-file", "version-slides-file"],
        ...["version-csv", "version-json", "version-metadata", "version-zip"],
        ...["embed", "embed-by-language", "oembed", "share-picture", "share-picture-by-language"],
        ...["public-version-dimension", "public-editions", "public-releases", "public-releases-file"],
        ...["edition-findings", "edition-findings-json"],
      ].toSorted(),
    );
    const framed = rows.filter(([, row]) => row.framed === true).map(([id]) => id);
    expect(framed).toEqual(["embed", "embed-by-language"]);
  });

  it("takes a file at these addresses", () => {
    const taking = rows.filter(([, { takes }]) => takes === "file").map(([id]) => id);
    expect(taking.toSorted()).toEqual(["consent", "edition-cohort", "evidence"]);
  });

  /** They show a mail as it would leave, and write none. */
  const SHOWING = ["editions/recipient.route.tsx", "editions/letter-text.route.tsx"];

  it("limits whatever sends a mail: each route that writes one", () => {
    const writing = rows.filter(
      ([, { page, takes }]) =>
        takes !== undefined &&
        page !== undefined &&
        !SHOWING.includes(page) &&
        /-mails?\.server\.ts"/.test(readFileSync(join(app, page), "utf8")),
    );
    expect(writing.map(([id]) => id).toSorted()).toEqual([
      "access-answer",
      "access-request",
      "assign",
      "consent",
      "edition-letters",
      "finalise",
      "invitation",
      "moderate",
      "public-report",
      "publication",
      "reports",
      "secret-link",
      "sign-in",
      "team",
    ]);
    // What names nobody writes to a team that is there, and is counted by what it is about.
    const limit = (id: string) => (id === "finalise" ? "finalisings" : "mails-from-network");
    expect(writing.filter(([id, { limits }]) => !limits?.includes(limit(id)))).toEqual([]);
  });
});
