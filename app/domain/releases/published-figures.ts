// What anybody can read of a body elsewhere, to be set against what a release is made of.
import type { PublishedDimension } from "../results/published-result.ts";
import { type IsPublished, NOT_ASSESSED } from "./release-rule.ts";

/** What a finalised version says of a dimension; null where it was not assessed. */
export type DimensionFigures = Pick<PublishedDimension, "score" | "low" | "high" | "coverage">;

/** Member -> the dimensions of each of its documents that was ever online: what was taken off is still known. */
export type PublishedFigures = ReadonlyMap<string, readonly Readonly<Record<string, DimensionFigures>>[]>;

/** Equal figures are equal texts; NOT_ASSESSED where the dimension was not. */
export function figuresText(figures: DimensionFigures | undefined): string {
  const { score = null, low = null, high = null, coverage = null } = figures ?? {};
  const all = [score, low, high, coverage];
  return all.includes(null) ? NOT_ASSESSED : all.join(" ");
}

export function isPublishedIn(published: PublishedFigures, dimension: string): IsPublished {
  return (member, text) =>
    (published.get(member) ?? []).some((dimensions) => figuresText(dimensions[dimension]) === text);
}
