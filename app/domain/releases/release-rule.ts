// When something may be told that is made of what is not published: a release. It is numbered, dated and frozen, and it is made of
// five bodies at least. What differs between any two releases, not only between one and the next, is what five of them said
// at least: else who knows the others would know the one (methodology E3, E6). The five is no setting.

export const RELEASE_FLOOR = 5;

/** TOO_FEW: less than five are in it. TOO_CLOSE: it would differ from an earlier one by less than five. */
export type NotYet = "TOO_FEW" | "TOO_CLOSE";

export interface Releasing {
  /** How many it would be made of. */
  readonly members: number;
  /** Since each earlier release: how many said something else, came or left, at least. */
  readonly changes: readonly number[];
}

/** Null when it may be told. */
export function whyNotYet({ members, changes }: Releasing): NotYet | null {
  if (members < RELEASE_FLOOR) return "TOO_FEW";
  return changes.some((changed) => changed < RELEASE_FLOOR) ? "TOO_CLOSE" : null;
}

/** Whoever is in it -> what they give to it, as a text. */
export type Basis = Readonly<Record<string, string>>;

/** How many say something else in one of them, are in one alone, or both. */
export function changesBetween(one: Basis, other: Basis): number {
  const members = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...members].filter((member) => said(one, member) !== said(other, member)).length;
}

function said(basis: Basis, member: string): string | undefined {
  return Object.hasOwn(basis, member) ? basis[member] : undefined;
}
