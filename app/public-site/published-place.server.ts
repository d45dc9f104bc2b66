import { publishedOf } from "../publication/published-of.server.ts";
import type { Deps } from "../wiring/deps.server.ts";

export interface PublicPlace {
  readonly slug: string;
  readonly edition: string;
}
export interface PublishedPlace {
  readonly assessmentId: number;
  readonly body: { readonly id: number; readonly slug: string; readonly name: string };
  /** Number of the latest version, and of all that are online. */
  readonly latest: number;
  readonly numbers: readonly number[];
}

/** Undefined for what is not online. */
export function publishedPlace(deps: Deps, place: PublicPlace): PublishedPlace | undefined {
  const published = publishedOf(deps, place);
  if (published?.kind !== "online") return undefined;
  const { assessmentId, body, latest, versions } = published;
  const { id, slug, name } = body;
  return {
    ...{ assessmentId, body: { id, slug, name }, latest: latest.number },
    numbers: versions.map(({ number }) => number),
  };
}
