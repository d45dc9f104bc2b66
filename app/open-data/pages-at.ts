import type { Locale } from "../i18n/locale.ts";
import { pathTo } from "../kit/path-to.ts";

interface Version {
  readonly slug: string;
  readonly edition: string;
  readonly number: number;
}

/** Permanent addresses of published versions, in one language. */
export function pagesAt(origin: string, locale: Locale): (of: Version) => string {
  return ({ slug, edition, number }) =>
    origin + pathTo("public-version", { locale, slug, edition, number: String(number) });
}
