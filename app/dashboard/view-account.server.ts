// What a signed-in person sees of their own: name, bodies, trials taken along, sessions.

import { type Task, tasksOf } from "../assignments/tasks-of.server.ts";
import type { Body } from "../domain/directory/body.ts";
import { isOpen } from "../domain/people/access-to.ts";
import { canSeeStatus } from "../domain/people/permissions.ts";
import type { MemberRole } from "../domain/people/role.ts";
import type { Account } from "../domain/people/visitor.ts";
import { accepted, type Result, refused } from "../domain/result.ts";
import type { Locale } from "../domain/survey/id.schema.ts";
import { type SessionToken, sessionOf, visitorOf } from "../record/visitor-of.server.ts";
import type { Deps } from "../wiring/deps.server.ts";

export interface AccountBody {
  readonly body: Pick<Body, "slug" | "name" | "demonstration">;
  readonly role: MemberRole;
  /** Null: until it is taken back. */
  readonly expiresAt: Date | null;
  /** The trial that was taken along; null for the body as a whole. */
  readonly edition: string | null;
}
export interface AccountSession {
  readonly publicId: string;
  readonly device: string;
  readonly seenAt: Date;
  readonly isThis: boolean;
}
export interface AccountView {
  readonly account: Pick<Account, "email" | "name">;
  readonly bodies: readonly AccountBody[];
  readonly sessions: readonly AccountSession[];
  readonly tasks: readonly Task[];
  /** Of the barometer: administrators and investigators. */
  readonly seesStatus: boolean;
}

export function viewAccount(
  deps: Deps,
  token: SessionToken,
  locale: Locale,
): Result<AccountView, "SIGNED_OUT"> {
  const session = sessionOf(deps, token);
  const visitor = visitorOf(deps, token);
  const { account } = visitor;
  if (session === null || account === null) return refused("SIGNED_OUT");
  const now = deps.now();
  const open = visitor.memberships.filter((one) => isOpen(one, now));
  return accepted({
    account: { email: account.email, name: account.name },
    bodies: open.flatMap(({ bodyId, role, expiresAt, assessmentId }) => {
      const body = deps.bodies.get(bodyId);
      const edition =
        assessmentId === null ? null : (deps.assessments.getById(assessmentId)?.edition ?? null);
      return body === undefined ? [] : [{ body, role, expiresAt, edition }];
    }),
    sessions: deps.sessions.listOf(account.id, now).map(({ publicId, device, seenAt }) => ({
      publicId,
      device,
      seenAt,
      isThis: publicId === session.publicId,
    })),
    tasks: tasksOf(deps, visitor, locale),
    seesStatus: canSeeStatus(visitor),
  });
}
