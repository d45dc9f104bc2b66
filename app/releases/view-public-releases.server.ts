// What everybody reads of an edition beside the published pages. One that is being prepared is nothing here yet, and so is a fictional one
// where demonstrations are off.
import { type Edition, editionState } from "../domain/editions/edition.ts";
import type { Locale } from "../domain/fields/id.schema.ts";
import { accepted, type Result, refused } from "../domain/result.ts";
import type { Deps } from "../wiring/deps.server.ts";
import { dimensionNames } from "./dimension-names.server.ts";
import type { StoredRelease } from "./edition-releases.store.server.ts";
import type { PublicEditionsView, PublicReleasesView } from "./public-releases.view.ts";

export function viewPublicReleases(
  deps: Deps,
  { key, locale }: { readonly key: string; readonly locale: Locale },
): Result<PublicReleasesView, "NOT_FOUND"> {
  const edition = editionShown(deps, key);
  if (edition === undefined) return refused("NOT_FOUND");
  const { name, isDemonstration } = edition;
  return accepted({
    ...{ edition: key, name, isDemonstration, names: dimensionNames(deps, edition, locale) },
    releases: shownReleases(deps, edition)
      .map(({ number, releasedAt, hash, release, shownAt }) => ({
        number,
        releasedAt,
        hash,
        release,
        shownAt,
      }))
      .toReversed(),
  });
}

export function viewPublicEditions(deps: Deps): PublicEditionsView {
  return {
    editions: shownEditions(deps)
      .map((edition) => {
        const newest = shownReleases(deps, edition).at(-1);
        const { key, name, isDemonstration } = edition;
        return {
          ...{ edition: key, name, isDemonstration },
          newest: newest === undefined ? null : { number: newest.number, shownAt: newest.shownAt },
        };
      })
      .toSorted((a, b) => Number(a.isDemonstration) - Number(b.isDemonstration)),
  };
}

/** All that are not known to the team alone. */
export function shownEditions(deps: Deps): readonly Edition[] {
  return deps.editions.list().filter((one) => isShown(deps, one));
}

/** Undefined for one that nobody but the team knows of. */
export function editionShown(deps: Deps, key: string): Edition | undefined {
  const edition = deps.editions.getByKey(key);
  return edition !== undefined && isShown(deps, edition) ? edition : undefined;
}

function isShown({ showsDemonstrations }: Deps, edition: Edition): boolean {
  return editionState(edition) !== "prepared" && (showsDemonstrations || !edition.isDemonstration);
}

/** By number. */
export function shownReleases(
  deps: Deps,
  { id }: Edition,
): readonly (StoredRelease & { readonly shownAt: Date })[] {
  const shown = deps.publicReleases.listOf(id);
  return deps.editionReleases.listOf(id).flatMap((one) => {
    const shownAt = shown.get(one.number);
    return shownAt === undefined ? [] : [{ ...one, shownAt }];
  });
}
