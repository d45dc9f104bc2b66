import type { Deps } from "../wiring/deps.server.ts";

export interface ReleaseText {
  readonly number: number;
  /** Its bytes. */
  readonly text: string;
}

/** By number. */
export function releaseTexts(
  { editionReleases }: Pick<Deps, "editionReleases">,
  editionId: number,
): readonly ReleaseText[] {
  return editionReleases.listOf(editionId).map(({ number, text }) => ({ number, text }));
}
