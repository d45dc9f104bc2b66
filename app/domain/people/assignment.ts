// What a lead asks of someone, and whether their role in the team lets them do it.
import { canAnswer, canRead } from "./permissions.ts";
import type { GivenRole, MemberRole } from "./role.ts";

/** French words: contribuer, relire. */
export const ASSIGNMENT_KINDS = ["contribute", "review"] as const;
export type AssignmentKind = (typeof ASSIGNMENT_KINDS)[number];

/** Characters of the message that goes with it. */
export const LONGEST_MESSAGE = 500;

/** `needs` is what a role must be able to do, `as` the least one that can, for who is no member yet. */
const TAKEN_ON = {
  contribute: { needs: canAnswer, as: "contributor" },
  review: { needs: canRead, as: "reader" },
} as const satisfies Readonly<
  Record<AssignmentKind, { readonly needs: (role: MemberRole) => boolean; readonly as: GivenRole }>
>;

export function canTakeOn(kind: AssignmentKind, role: MemberRole): boolean {
  return TAKEN_ON[kind].needs(role);
}

export function roleFor(kind: AssignmentKind): MemberRole {
  return TAKEN_ON[kind].as;
}

/** No lead has an address of this domain: perhaps a typing mistake, perhaps a partner. */
export function isForeignAddress(email: string, ofLeads: readonly string[]): boolean {
  return !ofLeads.map(domainOf).includes(domainOf(email));
}

function domainOf(email: string): string {
  return email.slice(email.lastIndexOf("@") + 1);
}
