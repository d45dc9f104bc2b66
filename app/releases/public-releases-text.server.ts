import { accepted, type Result, refused } from "../domain/result.ts";
import type { Deps } from "../wiring/deps.server.ts";
import { editionShown, shownReleases } from "./view-public-releases.server.ts";

/** Each release with the very text that was frozen and its SHA-256: written anew, its bytes could be others. */
export function publicReleasesText(deps: Deps, key: string): Result<string, "NOT_FOUND"> {
  const edition = editionShown(deps, key);
  if (edition === undefined) return refused("NOT_FOUND");
  const releases = shownReleases(deps, edition).map(({ hash, shownAt, text }) =>
    holding({ sha256: hash, shownAt: shownAt.toISOString() }, `"release":${text}`),
  );
  const { name, isDemonstration: demonstration } = edition;
  const about = { format: 1, edition: { key, name, demonstration } };
  return accepted(holding(about, `"releases":[${releases.join(",")}]`));
}

/** JSON of an object that has something already, with one more member as it is written. */
function holding(about: object, member: string): string {
  return `${JSON.stringify(about).slice(0, -1)},${member}}`;
}
