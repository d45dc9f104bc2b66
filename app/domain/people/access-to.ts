// Which role opens an assessment or a body to a visitor. Without one, it is as if it did not exist.
import { rightsOf } from "./rights.ts";
import { isMemberRole, type MemberRole } from "./role.ts";
import type { Membership, Visitor } from "./visitor.ts";

export interface OpenedThing {
  readonly id: number;
  readonly bodyId: number;
  /** Of the body's team, rather than a trial opened by its link. */
  readonly ofTeam: boolean;
}

/** A membership of the body opens the assessments of its team; a trial only opens to its link and to who took it along. */
export function accessToAssessment(
  { memberships }: Visitor,
  assessment: OpenedThing,
  now: Date,
): MemberRole | null {
  const opens = (one: Membership) =>
    one.assessmentId === null ? assessment.ofTeam : one.assessmentId === assessment.id;
  return strongest(
    memberships.filter((one) => one.bodyId === assessment.bodyId && opens(one)),
    now,
  );
}

/** What the visitor is for the body as a whole. */
export function accessToBody({ memberships }: Visitor, bodyId: number, now: Date): MemberRole | null {
  return strongest(
    memberships.filter((one) => one.bodyId === bodyId && one.assessmentId === null),
    now,
  );
}

/** Who holds two roles acts in the stronger one; one that is not known is none. */
function strongest(memberships: readonly Membership[], now: Date): MemberRole | null {
  const roles = memberships
    .filter((one) => isOpen(one, now))
    .map(({ role }) => role)
    .filter(isMemberRole);
  return roles.toSorted((a, b) => rightsOf(b).strength - rightsOf(a).strength)[0] ?? null;
}

/** An access ends at its moment, not after it. */
export function isOpen({ expiresAt }: Pick<Membership, "expiresAt">, now: Date): boolean {
  return expiresAt === null || now < expiresAt;
}
