// Which languages the interface speaks, and how the language of a page is read from its address.

export const locales = ["fr", "en"] as const;
export type Locale = (typeof locales)[number];

/** What a reader gets whose address and browser name no language we have. */
export const defaultLocale: Locale = "fr";

export function isLocale(value: string | undefined): value is Locale {
  return locales.some((locale) => locale === value);
}

/** The language of an address: its first segment. Undefined when that segment is none of ours. */
export function localeOfPath(pathname: string): Locale | undefined {
  const first = pathname.split("/")[1];
  return isLocale(first) ? first : undefined;
}

/** The same address in another language; the query is kept. */
export function pathInLocale(pathname: string, search: string, locale: Locale): string {
  const rest = localeOfPath(pathname) === undefined ? "/" : pathname.slice(3);
  return `/${locale}${rest}${search}`;
}
