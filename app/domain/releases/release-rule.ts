// When something may be told that is made of what is not published: a release. It is numbered, dated and frozen, and it is made of
// five bodies at least. What differs between any two releases, not only between one and the next, is what five of them said
// at least: else who knows the others would know the one (methodology E3, E6). What some of them have published anybody can
// subtract: so it is five whose figures nobody reads elsewhere, or none at all. The five is no setting.

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

/** Whoever has finalised -> what they give to it, as a text: NOT_ASSESSED for those who give nothing. */
export type Basis = Readonly<Record<string, string>>;
export const NOT_ASSESSED = "";

/** How many say something else in one of them, are in one alone, or both. */
export function changesBetween(one: Basis, other: Basis): number {
  return differing(one, other).length;
}

function differing(one: Basis, other: Basis): readonly string[] {
  const members = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...members].filter((member) => given(one, member) !== given(other, member));
}

/** Who was not assessed gives as little as who is not there. */
function given(basis: Basis, member: string): string {
  return said(basis, member) ?? NOT_ASSESSED;
}

function said(basis: Basis, member: string): string | undefined {
  return Object.hasOwn(basis, member) ? basis[member] : undefined;
}

/** How many, and of them those of whom nobody can read it elsewhere. */
export interface Counted {
  readonly all: number;
  readonly hidden: number;
}
/** TOO_PUBLIC: without what is published of the others, fewer than five are left, which whoever subtracts would read. */
export type NotTold = NotYet | "TOO_PUBLIC";

/**
 * Null when it may be told, whatever is published of some of them. `finalised` are the members and those who were not assessed:
 * one that has published nothing, beside five that have, would be read to be the one that was not.
 */
export function whyNotTold(told: {
  readonly members: Counted;
  readonly finalised: Counted;
  readonly changes: readonly Counted[];
}): NotTold | null {
  const { members, finalised, changes } = told;
  const reason = whyNotYet({ members: members.all, changes: changes.map(({ all }) => all) });
  if (reason !== null) return reason;
  const leavesFew = ({ hidden }: Counted) => hidden > 0 && hidden < RELEASE_FLOOR;
  return [members, finalised, ...changes].some(leavesFew) ? "TOO_PUBLIC" : null;
}

/** Whether anybody can read elsewhere that the member says this, or was not assessed. */
export type IsPublished = (member: string, text: string) => boolean;

/** Those whose figures it is made of. */
export function membersOf(basis: Basis, isPublished: IsPublished): Counted {
  return counted(
    Object.entries(basis).filter(([, text]) => text !== NOT_ASSESSED),
    isPublished,
  );
}

/** They, and those who were not assessed. */
export function finalisedIn(basis: Basis, isPublished: IsPublished): Counted {
  return counted(Object.entries(basis), isPublished);
}

function counted(all: readonly (readonly [string, string])[], isPublished: IsPublished): Counted {
  return { all: all.length, hidden: all.filter(([member, text]) => !isPublished(member, text)).length };
}

/** A change is read elsewhere when both of its sides are. */
export function changedMembers(one: Basis, other: Basis, isPublished: IsPublished): Counted {
  const changed = differing(one, other);
  const isRead = (basis: Basis, member: string) => {
    const text = said(basis, member);
    return text === undefined || isPublished(member, text);
  };
  const hidden = changed.filter((member) => !isRead(one, member) || !isRead(other, member));
  return { all: changed.length, hidden: hidden.length };
}
