import type { Body } from "../domain/directory/body.ts";
import { publishedOf } from "../publication/published-of.server.ts";
import type { Deps } from "../wiring/deps.server.ts";

export interface PublicPlace {
  readonly slug: string;
  readonly edition: string;
}
export interface PublishedPlace {
  readonly assessmentId: number;
  readonly body: Pick<Body, "id" | "slug" | "name" | "demonstration">;
  /** Number of the latest version, and of all that are online. */
  readonly latest: number;
  readonly numbers: readonly number[];
}

/** Undefined for what is not online. */
export function publishedPlace(deps: Deps, place: PublicPlace): PublishedPlace | undefined {
  const published = publishedOf(deps, place);
  if (published?.kind !== "online") return undefined;
  const { assessmentId, body, latest, versions } = published;
  const { id, slug, name, demonstration } = body;
  return {
    ...{ assessmentId, body: { id, slug, name, demonstration }, latest: latest.number },
    numbers: versions.map(({ number }) => number),
  };
}
