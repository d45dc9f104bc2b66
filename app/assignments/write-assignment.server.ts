// The part of an assignment that is stored, inside one transaction: what is asked, the key that stops its reminders, and
// the invitation of who is no member yet.

import { hashToken } from "../database/secret-token.server.ts";
import type { Locale } from "../domain/fields/id.schema.ts";
import { isOpen } from "../domain/people/access-to.ts";
import { type AssignmentKind, canTakeOn, roleFor } from "../domain/people/assignment.ts";
import type { MemberRole } from "../domain/people/role.ts";
import { accepted, type Result, refused } from "../domain/result.ts";
import { replaceInvitation } from "../team/replace-invitation.server.ts";
import { hasRoomToInvite, type WrittenInvitation } from "../team/write-invitation.server.ts";
import type { Deps } from "../wiring/deps.server.ts";
import type { AssignedPlace } from "./assigned-place.server.ts";
import type { LedAssessment } from "./led-assessment.server.ts";

const MOST_OPEN = 500;
const PUBLIC_ID_LENGTH = 12;

/** WRONG_ROLE: a member whose role does not let them do it. */
export type AssignmentRefusal = "WRONG_ROLE" | "TOO_MANY";

/** What was asked, once it can be stored. */
export interface Work extends AssignedPlace {
  readonly locale: Locale;
  readonly message: string;
  readonly email: string;
  readonly kind: AssignmentKind;
  readonly dueOn: string | null;
  readonly form: Buffer;
}

export interface WrittenAssignment {
  readonly stop: string;
  readonly invitation: WrittenInvitation | null;
}

/** Null when this very form has asked already. */
export function writeAssignment(
  deps: Deps,
  { opened: { assessment }, lead }: LedAssessment,
  work: Work,
): Result<WrittenAssignment | null, AssignmentRefusal> {
  if (deps.assignments.hasForm(work.form)) return accepted(null);
  const { bodyId, id: assessmentId } = assessment;
  const now = deps.now();
  const member = deps.memberships
    .listOfBody(bodyId)
    .find((one) => one.email === work.email && isOpen(one, now));
  if (member !== undefined && !canTakeOn(work.kind, member.role)) return refused("WRONG_ROLE");
  const hasRoom = deps.assignments.listOfAssessment(assessmentId).length < MOST_OPEN;
  if (!hasRoom || (member === undefined && !hasRoomToInvite(deps, bodyId))) return refused("TOO_MANY");
  const accountId = member?.accountId ?? deps.accounts.getByEmail(work.email)?.id ?? null;
  const id = deps.assignments.create({
    ...work,
    ...{ publicId: deps.newReadableKey(PUBLIC_ID_LENGTH), assessmentId, accountId },
    ...{ assignedBy: lead.id, createdAt: now },
  });
  const stop = deps.newToken();
  deps.assignments.createStop(hashToken(stop), id);
  const { email, kind } = work;
  const wanted = { email, bodyId, invitedBy: lead.id, role: roleFor(kind) };
  const suits = (role: MemberRole) => canTakeOn(kind, role);
  const invitation = member === undefined ? replaceInvitation(deps, wanted, suits) : null;
  return accepted({ stop, invitation });
}
