// What search engines may list: the pages that the table of addresses lets them, and each published page, in every language. Other
// pages of what is published are linked from there.

import type { Address } from "../address-policy.ts";
import { addresses } from "../addresses.ts";
import type { Locale } from "../domain/fields/id.schema.ts";
import { shownText } from "../domain/fields/shown-text.ts";
import { defaultLocale, locales } from "../i18n/locale.ts";
import { fillPath, pathTo } from "../kit/path-to.ts";
import type { Online } from "../publication/published.view.ts";

/** Of published pages in one file: with two languages each it stays below the 50,000 addresses that the protocol allows. */
export const MOST_IN_ONE = 20_000;

const HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n';
const URLS =
  '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n';

interface Entry {
  readonly pathIn: (locale: Locale) => string;
  /** Day of its last change; absent where nobody knows. */
  readonly changed?: string;
}

/** Of `pages`, and of the pages that are always there where it is the first file. */
export function* sitemap(
  pages: Iterable<Pick<Online, "body" | "edition" | "latest">>,
  { origin, isFirst }: { readonly origin: string; readonly isFirst: boolean },
): Generator<string> {
  yield HEAD + URLS;
  if (isFirst)
    for (const path of listedPaths())
      yield urlsOf({ pathIn: (locale) => fillPath(path, { locale }) }, origin);
  for (const { body, edition, latest } of pages) {
    const pathIn = (locale: Locale) => pathTo("public-page", { locale, slug: body.slug, edition });
    yield urlsOf({ pathIn, changed: latest.at.toISOString().slice(0, 10) }, origin);
  }
  yield "</urlset>\n";
}

/** Names so many files. */
export function* sitemapIndex(origin: string, files: number): Generator<string> {
  yield `${HEAD}<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n`;
  for (let part = 1; part <= files; part += 1)
    yield `<sitemap><loc>${shownText(origin + pathTo("sitemap-part", { part: String(part) }))}</loc></sitemap>\n`;
  yield "</sitemapindex>\n";
}

/** Each language names all of them, itself included. */
function urlsOf({ pathIn, changed }: Entry, origin: string): string {
  const at = (locale: Locale) => shownText(origin + pathIn(locale));
  const link = (language: string, locale: Locale) =>
    `<xhtml:link rel="alternate" hreflang="${language}" href="${at(locale)}"/>`;
  const links = [...locales.map((one) => link(one, one)), link("x-default", defaultLocale)].join("");
  const lastmod = changed === undefined ? "" : `<lastmod>${changed}</lastmod>`;
  return locales.map((one) => `<url><loc>${at(one)}</loc>${lastmod}${links}</url>\n`).join("");
}

/** Of pages that are one in each language. */
function listedPaths(): readonly string[] {
  const rows: readonly Address[] = Object.values(addresses);
  return rows
    .filter(({ page, index }) => page !== undefined && index === true)
    .map(({ path }) => path)
    .filter((path) => !path.replace(":locale", "").includes(":"));
}
