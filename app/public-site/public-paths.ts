// Addresses of what is published of one edition of a body.
import { hasDetails } from "../domain/publication/has-details.ts";
import type { Locale } from "../i18n/locale.ts";
import { pathTo } from "../kit/path-to.ts";
import type { PublicContent } from "./public-content.view.ts";
import type { PublicPageView } from "./public-page.view.ts";

export interface PublicAddress {
  readonly locale: Locale;
  readonly content: Pick<PublicContent, "body" | "edition">;
}

function placeOf({ locale, content }: PublicAddress) {
  return { locale, slug: content.body.slug, edition: content.edition };
}

export function latestPath(address: PublicAddress): string {
  return pathTo("public-page", placeOf(address));
}

/** Of the whole, or of one dimension of it. */
export function versionPath(address: PublicAddress, number: number, dimension?: string): string {
  const version = { ...placeOf(address), number: String(number) };
  return dimension === undefined
    ? pathTo("public-version", version)
    : pathTo("public-version-dimension", { ...version, dimension });
}

/** The bytes whose hash is shown. */
export function documentPath(address: PublicAddress, number: number): string {
  return pathTo("public-document", { ...placeOf(address), number: String(number) });
}

interface VersionAddress extends PublicAddress {
  readonly version: { readonly number: number; readonly isLatest: boolean };
}

/** The same as a file, by the ending of the address of the page. */
export function dataPath(address: VersionAddress, ending: "json" | "csv" | "metadata" | "zip"): string {
  const { number, isLatest } = address.version;
  const place = placeOf(address);
  return isLatest
    ? pathTo(`public-${ending}`, place)
    : pathTo(`version-${ending}`, { ...place, number: String(number) });
}

/** The same as a paper, to be carried into a council, or as slides. */
export function paperPath({ version, ...address }: VersionAddress, kind: "report" | "slides"): string {
  const place = placeOf(address);
  return version.isLatest
    ? pathTo(`public-${kind}-file`, place)
    : pathTo(`version-${kind}-file`, { ...place, number: String(version.number) });
}

export function reportPath(address: PublicAddress): string {
  return pathTo("public-report", placeOf(address));
}

/** Of the latest version, or of an older one that is being read; null in a preview, and where no question is published. */
export function dimensionPath(page: PublicPageView, dimension: string): string | null {
  const { content, standing } = page;
  if (standing.kind === "preview" || !hasDetails(content)) return null;
  return standing.isLatest
    ? pathTo("public-dimension", { ...placeOf(page), dimension })
    : pathTo("public-version-dimension", { ...placeOf(page), number: String(standing.number), dimension });
}
