// Who may do what, read off the tables of rights. A role that may not gets the answer of what does not exist.
import { rightsOf } from "./rights.ts";
import type { AccessRole, MemberRole } from "./role.ts";
import { siteRightsOf } from "./site-rights.ts";
import type { Visitor } from "./visitor.ts";

export function canRead(role: AccessRole | null): boolean {
  return rightsOf(role).read;
}

export function canAnswer(role: AccessRole | null): boolean {
  return rightsOf(role).answer;
}

export function canGiveFiles(role: AccessRole | null): boolean {
  return rightsOf(role).giveFiles;
}

export function canGiveOpinion(role: AccessRole | null): boolean {
  return rightsOf(role).giveOpinion;
}

export function canSeeOpinions(role: AccessRole | null): boolean {
  return rightsOf(role).seeOpinions;
}

export function canAnswerForCommune(role: AccessRole | null): boolean {
  return rightsOf(role).answerForCommune;
}

export function canSeeTeam(role: AccessRole | null): boolean {
  return rightsOf(role).seeTeam;
}

export function canSeeAuthors(role: AccessRole | null): boolean {
  return rightsOf(role).seeAuthors;
}

export function canLead(role: AccessRole | null): boolean {
  return rightsOf(role).lead;
}

export function canRetainLevers(role: AccessRole | null): boolean {
  return rightsOf(role).retainLevers;
}

export function canFinalise(role: AccessRole | null): boolean {
  return rightsOf(role).finalise;
}

/** Never a secret link: nobody would answer for what is done with a room. */
export function canRunWorkshops(role: AccessRole | null): boolean {
  return rightsOf(role).runWorkshops;
}

/** Whoever writes the team’s answers, by signing in: a consultant proposes. */
export function canTransferWorkshops(role: AccessRole | null): boolean {
  return rightsOf(role).transferWorkshops;
}

export interface Inviting {
  /** What the visitor is for the body. */
  readonly as: MemberRole | null;
  readonly invited: MemberRole;
  /** The body has one already. */
  readonly hasLead: boolean;
}

/** Answers what readers report about what is published. */
export function canModerate({ account }: Visitor): boolean {
  return siteRightsOf(account?.siteRole ?? null).moderate;
}

/** Leads invite everyone; the administrators of the barometer only the first lead, so that they enter no team that is there. */
export function canInvite(visitor: Visitor, { as, invited, hasLead }: Inviting): boolean {
  return canLead(as) || (canAdministrate(visitor) && canLead(invited) && !hasLead);
}

export function canAdministrate({ account }: Visitor): boolean {
  return siteRightsOf(account?.siteRole ?? null).administrate;
}

export function canSeeStatus({ account }: Visitor): boolean {
  return siteRightsOf(account?.siteRole ?? null).seeStatus;
}
