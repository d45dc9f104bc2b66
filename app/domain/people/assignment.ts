// What a lead asks of someone, and whether their role in the team lets them do it.
import { canAnswer, canRead } from "./permissions.ts";
import type { MemberRole } from "./role.ts";

/** French words: contribuer, relire. */
export const ASSIGNMENT_KINDS = ["contribute", "review"] as const;
export type AssignmentKind = (typeof ASSIGNMENT_KINDS)[number];

/** Characters of the message that goes with it. */
export const LONGEST_MESSAGE = 500;

export function canTakeOn(kind: AssignmentKind, role: MemberRole): boolean {
  return kind === "contribute" ? canAnswer(role) : canRead(role);
}

/** The least role that can do it, for who is no member yet. */
export function roleFor(kind: AssignmentKind): MemberRole {
  return kind === "contribute" ? "contributor" : "reader";
}

/** No lead has an address of this domain: perhaps a typing mistake, perhaps a partner. */
export function isForeignAddress(email: string, ofLeads: readonly string[]): boolean {
  return !ofLeads.map(domainOf).includes(domainOf(email));
}

function domainOf(email: string): string {
  return email.slice(email.lastIndexOf("@") + 1);
}
