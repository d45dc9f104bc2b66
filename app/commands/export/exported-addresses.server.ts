// Which addresses of the table are written as files: every public one, with each value that a name in it can have.
import type { Address } from "../../address-policy.ts";
import { addresses } from "../../addresses.ts";
import { localeSchema } from "../../domain/fields/id.schema.ts";
import { MOST_ENTRIES } from "../../open-data/dcat-catalogue.ts";
import { dataEditions } from "../../open-data/edition-data.server.ts";
import { MOST_IN_ONE } from "../../open-data/sitemap.ts";
import type { Online, Withdrawn } from "../../publication/published.view.ts";
import { countStandings, standingsOfAll } from "../../publication/published-everywhere.server.ts";
import { publishedText } from "../../publication/published-of.server.ts";
import { readDocument } from "../../publication/read-document.server.ts";
import { shownEditions } from "../../releases/view-public-releases.server.ts";
import type { Deps } from "../../wiring/deps.server.ts";

type Names = Readonly<Record<string, string>>;

/** What an address is asked with, and the name of its file; by the names that stand in its path. */
export interface ExportedAddress {
  /** With what stands behind the path. */
  readonly path: string;
  /** Of a file that is made by what stands behind the path; the path itself for all others. */
  readonly file: string;
}

/** Asked with a query, by programs, or by whoever watches the server: they stay where the server is. */
const LIVE = ["oembed", "health"];

/** Each once, in the order of the table, then of the bodies by name. */
export function* exportedAddresses(deps: Deps): Generator<ExportedAddress> {
  const rows = Object.entries<Address>(addresses).filter(([id, row]) => isExported(id, row));
  const places = [...placesOf(deps)];
  for (const [, row] of rows) yield* filesOf(row, places);
}

function isExported(id: string, { path, cache }: Address): boolean {
  return cache === "public" && path !== "*" && !LIVE.includes(id) && path.split("/")[1] !== "api";
}

function filesOf({ path, variants = [] }: Address, places: readonly Names[]): readonly ExportedAddress[] {
  const names = [...path.matchAll(/:([a-z]+)/g)].map(([, name = ""]) => name);
  const filled = [{}, ...places].flatMap((place) => fill(path, names, place) ?? []);
  return [...new Set(filled.flatMap(inLanguages))].flatMap((whole) => [
    { path: whole, file: whole },
    ...variants.map((variant) => ({ path: `${whole}?${variant}`, file: variantFile(whole, variant) })),
  ]);
}

/** Null where the place does not name just what stands in the path, its language aside. */
function fill(path: string, names: readonly string[], place: Names): string | null {
  const needed = names.filter((name) => name !== "locale");
  if (needed.length !== Object.keys(place).length || needed.some((name) => !(name in place))) return null;
  return path.replace(/:([a-z]+)/g, (whole, name: string) => encodeURIComponent(place[name] ?? "") || whole);
}

function inLanguages(path: string): readonly string[] {
  return path.includes(":locale")
    ? localeSchema.options.map((locale) => path.replace(":locale", locale))
    : [path];
}

/** `2026.csv?dialecte=excel-fr` stands in `2026.excel-fr.csv`. */
export function variantFile(path: string, variant: string): string {
  const dot = path.lastIndexOf(".");
  return `${path.slice(0, dot)}.${variant.slice(variant.indexOf("=") + 1)}${path.slice(dot)}`;
}

/** Values of the names: of each edition, and of each body, result, version and dimension that was ever online. */
function* placesOf(deps: Deps): Generator<Names> {
  // Of one that has begun there are pages before anything is published in it.
  const editions = [...dataEditions(deps), ...shownEditions(deps)].map(({ key }) => key);
  for (const edition of new Set(editions)) yield { edition };
  yield* listNames(deps);
  yield* definitionNames(deps);
  for (const { published } of standingsOfAll(deps)) {
    const at = { slug: published.body.slug, edition: published.edition };
    yield* [{ slug: at.slug }, at, ...goneOf(published).map((number) => ({ ...at, number: String(number) }))];
    const versions = published.kind === "online" ? published.versions : [];
    for (const { number, hash } of versions) yield* versionAt(at, String(number), dimensionsOf(deps, hash));
  }
}

/** Of lists that are one file while little is published. */
function listNames(deps: Deps): readonly Names[] {
  const count = countStandings(deps);
  const parts = Math.ceil(count / MOST_IN_ONE);
  return [
    ...numbersTo(Math.ceil(count / MOST_ENTRIES)).map((page) => ({ page })),
    ...(parts > 1 ? numbersTo(parts) : []).map((part) => ({ part })),
  ];
}

/** Of every version of a questionnaire that was served: what was published is read with its own for good. */
function definitionNames(deps: Deps): readonly Names[] {
  return deps.definitionVersions
    .list()
    .flatMap(({ surveyId: survey, version }) => [{ version }, { survey, file: `${version}.json` }]);
}

/** "1" to the last one. */
function numbersTo(last: number): readonly string[] {
  return Array.from({ length: last }, (_, before) => String(before + 1));
}

/** Numbers of versions that were withdrawn. */
function goneOf(published: Online | Withdrawn): readonly number[] {
  return published.kind === "online" ? (published.withdrawn?.numbers ?? []) : published.numbers;
}

function versionAt(at: Names, number: string, dimensions: readonly string[]): readonly Names[] {
  return [
    { ...at, number },
    ...dimensions.flatMap((dimension) => [
      { ...at, dimension },
      { ...at, number, dimension },
    ]),
  ];
}

function dimensionsOf(deps: Deps, hash: string): readonly string[] {
  const text = publishedText(deps, { hash });
  return text === undefined ? [] : Object.keys(readDocument(text).scores.dimensions);
}
