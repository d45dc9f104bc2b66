// Who may do what: one function a deed, each a plain table. A role that may not gets the answer of what does not exist.
import type { AccessRole, MemberRole } from "./role.ts";
import type { Visitor } from "./visitor.ts";

/** See the contents, the check pages, the result, the history. */
export function canRead(role: AccessRole): boolean {
  return role !== "commune";
}

/** Write the team's answers. A consultant proposes, in a workshop; a reader reads. */
export function canAnswer(role: AccessRole): boolean {
  return role === "link" || role === "lead" || role === "contributor";
}

/** Say what one thinks of a question, for the métropole. A consultant leads the discussion, and is no part of it. */
export function canGiveOpinion(role: AccessRole | null): boolean {
  return role === "lead" || role === "contributor" || role === "reader";
}

/** See what the team thinks. Whoever holds the link of a trial has no team. */
export function canSeeOpinions(role: AccessRole | null): boolean {
  return canGiveOpinion(role) || role === "consultant";
}

/** Say what a commune thinks of the questions that are meant for communes, and see nothing else. */
export function canAnswerForCommune(role: AccessRole | null): boolean {
  return role === "commune";
}

/** Invite, change and remove people, assign work, start assessments. */
export function canLead(role: AccessRole | null): boolean {
  return role === "lead";
}

/** Declare an assessment finished, and reopen it. A secret link names nobody who could answer for it. */
export function canFinalise(role: AccessRole | null): boolean {
  return role === "lead";
}

/** Who is in the team, by name and address. */
export function canSeeTeam(role: MemberRole | null): boolean {
  return role === "lead" || role === "contributor" || role === "reader";
}

export interface Inviting {
  /** What the visitor is for the body. */
  readonly as: MemberRole | null;
  readonly invited: MemberRole;
  /** The body has one already. */
  readonly hasLead: boolean;
}

/** Leads invite everyone; the administrators of the barometer only the first lead, so that they enter no team that is there. */
export function canInvite(visitor: Visitor, { as, invited, hasLead }: Inviting): boolean {
  return canLead(as) || (canAdministrate(visitor) && invited === "lead" && !hasLead);
}

export function canAdministrate({ account }: Visitor): boolean {
  return account?.siteRole === "administrator";
}

/** How far each body is, without an answer or a score. */
export function canSeeStatus({ account }: Visitor): boolean {
  return account?.siteRole === "administrator" || account?.siteRole === "investigator";
}
