// What is published of whole editions, for programs: which editions there are, and the data of each body in turn, by name. What
// bodies answered in no edition stands together. Fictional bodies have editions of their own, so no file mixes them with real ones.
import type { Locale } from "../domain/fields/id.schema.ts";
import type { Online } from "../publication/published.view.ts";
import { publishedByEdition, standingsOfEdition } from "../publication/published-everywhere.server.ts";
import type { Deps } from "../wiring/deps.server.ts";
import type { DataEdition } from "./edition-data.view.ts";
import { dataOf, type PageOf } from "./published-data.server.ts";
import type { PublishedData } from "./published-data.view.ts";

/** Key of what bodies answered in no edition. */
const OUTSIDE = "hors-edition";

/** Those that something was ever published of: real ones first, the newest first. */
export function dataEditions(deps: Deps): readonly DataEdition[] {
  const counts = publishedByEdition(deps);
  const countOf = new Map(counts.map(({ editionId, isFictional: _is, ...of }) => [editionId, of]));
  const known = deps.editions.list().flatMap(({ id, key, name, year, isDemonstration: isFictional }) => {
    const of = countOf.get(id);
    return of === undefined ? [] : [{ key, name, year, isFictional, editionId: id, ...of }];
  });
  const outside = countOf.get(null);
  const none = { key: OUTSIDE, name: null, year: null, isFictional: false, editionId: null };
  const free = outside === undefined ? [] : [{ ...none, ...outside }];
  return [...known, ...free].toSorted((a, b) => Number(a.isFictional) - Number(b.isFictional));
}

/** Undefined where nothing was ever published. */
export function dataEdition(deps: Deps, key: string): DataEdition | undefined {
  return dataEditions(deps).find((one) => one.key === key);
}

interface AskedEdition {
  readonly editionId: number | null;
  readonly locale: Locale;
  readonly pageOf: PageOf;
}

/** What is online of an edition, of each body once, by its address; null: of what was answered in none. */
export function* onlineIn(deps: Deps, editionId: number | null): Generator<Online> {
  for (const { published } of standingsOfEdition(deps, editionId))
    if (published.kind === "online") yield published;
}

/** Of each body that is online the latest version, by the address of the body. Throws where one cannot be read: none is left out silently. */
export function* editionData(
  deps: Deps,
  { editionId, locale, pageOf }: AskedEdition,
): Generator<PublishedData> {
  for (const published of onlineIn(deps, editionId)) {
    const data = dataOf(deps, published, { number: null, locale, pageOf });
    if (!data.ok) throw new Error(`what ${published.body.slug} has published cannot be read`);
    yield data.value;
  }
}
