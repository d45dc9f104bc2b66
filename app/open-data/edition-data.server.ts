// What is published of whole editions, for programs: which editions there are, and the data of each body in turn, by name. What
// bodies answered in no edition stands together. Fictional bodies have editions of their own, so no file mixes them with real ones.
import type { Locale } from "../domain/fields/id.schema.ts";
import type { Online } from "../publication/published.view.ts";
import { publishedPlaces, standings } from "../publication/published-everywhere.server.ts";
import type { Deps } from "../wiring/deps.server.ts";
import type { DataEdition, DataPlace } from "./edition-data.view.ts";
import { dataOf, type PageOf } from "./published-data.server.ts";
import type { PublishedData } from "./published-data.view.ts";

/** Key of what bodies answered in no edition. */
const OUTSIDE = "hors-edition";

/** Those that something was ever published of: real ones first, the newest first. */
export function dataEditions(deps: Deps): readonly DataEdition[] {
  const places = Map.groupBy(publishedPlaces(deps), ({ editionId }) => editionId);
  const known = deps.editions.list().flatMap(({ id, key, name, isDemonstration: isFictional }) => {
    const of = places.get(id);
    return of === undefined ? [] : [{ key, name, isFictional, places: of }];
  });
  const outside = places.get(null);
  const free =
    outside === undefined ? [] : [{ key: OUTSIDE, name: null, isFictional: false, places: outside }];
  return [...known, ...free].toSorted((a, b) => Number(a.isFictional) - Number(b.isFictional));
}

/** Whatever was published once, of every edition, by name. */
export function placesOfAll(deps: Deps): readonly DataPlace[] {
  return publishedPlaces(deps);
}

/** Undefined where nothing was ever published. */
export function dataEdition(deps: Deps, key: string): DataEdition | undefined {
  return dataEditions(deps).find((one) => one.key === key);
}

interface AskedEdition {
  readonly places: readonly DataPlace[];
  readonly locale: Locale;
  readonly pageOf: PageOf;
}

/** What is online, of each body once, by name. */
export function* onlineIn(deps: Deps, places: readonly DataPlace[]): Generator<Online> {
  for (const { published } of standings(deps, places)) if (published.kind === "online") yield published;
}

/** Of each body that is online the latest version, by name of the body. Throws where one cannot be read: none is left out silently. */
export function* editionData(deps: Deps, { places, locale, pageOf }: AskedEdition): Generator<PublishedData> {
  for (const published of onlineIn(deps, places)) {
    const data = dataOf(deps, published, { number: null, locale, pageOf });
    if (!data.ok) throw new Error(`what ${published.body.slug} has published cannot be read`);
    yield data.value;
  }
}
