// The part of every invitation that is stored, inside the transaction of whoever invites.

import { hashToken } from "../database/secret-token.server.ts";
import { isOpen } from "../domain/people/access-to.ts";
import { type ConsultantDays, USUAL_CONSULTANT_DAYS } from "../domain/people/consultant-access.ts";
import { isInvitedWith, type MemberRole } from "../domain/people/role.ts";
import type { Deps } from "../wiring/deps.server.ts";

const ONE_DAY_MS = 24 * 60 * 60 * 1_000;
/** How long an invitation waits for its answer. */
const INVITATION_DAYS = 14;
const MOST_WAITING = 200;
const PUBLIC_ID_LENGTH = 12;

export interface WrittenInvitation {
  /** The key that its mail carries. */
  readonly token: string;
  /** Until when it waits for an answer. */
  readonly until: Date;
}
export interface NewInvitation {
  readonly email: string;
  readonly bodyId: number;
  readonly role: MemberRole;
  /** INSEE code; of a role that answers for a commune only. */
  readonly commune: string | null;
  /** How long the access of a role that ends lasts, unless it is taken back. */
  readonly days?: ConsultantDays | undefined;
  readonly invitedBy: number;
}

export function writeInvitation(deps: Deps, asked: NewInvitation): WrittenInvitation {
  const { role, commune, days = USUAL_CONSULTANT_DAYS, ...rest } = asked;
  const token = deps.newToken();
  const createdAt = deps.now();
  const inDays = (days: number) => new Date(createdAt.getTime() + days * ONE_DAY_MS);
  const until = invitationEnd(createdAt);
  deps.invitations.create(hashToken(token), {
    ...{ ...rest, role, publicId: deps.newReadableKey(PUBLIC_ID_LENGTH) },
    commune: isInvitedWith("commune", role) ? commune : null,
    accessUntil: isInvitedWith("end", role) ? inDays(days) : null,
    ...{ createdAt, expiresAt: until },
  });
  // Whoever asked to be let in has their answer by it, whichever form invites them.
  const { bodyId, email, invitedBy: by } = rest;
  deps.accessRequests.saveAnswer({ bodyId, email, by, reason: null }, createdAt);
  return { token, until };
}

/** Of one that is written at that moment. */
export function invitationEnd(createdAt: Date): Date {
  return new Date(createdAt.getTime() + INVITATION_DAYS * ONE_DAY_MS);
}

export function hasRoomToInvite(deps: Deps, bodyId: number): boolean {
  const now = deps.now();
  return deps.invitations.listOpen(bodyId).filter((one) => isOpen(one, now)).length < MOST_WAITING;
}
