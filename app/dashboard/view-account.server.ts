// What a signed-in person sees of their own: name, bodies, trials taken along, sessions.

import { tasksOf } from "../assignments/tasks-of.server.ts";
import type { Locale } from "../domain/fields/id.schema.ts";
import { isOpen } from "../domain/people/access-to.ts";
import { canRunWorkshops, canSeeStatus } from "../domain/people/permissions.ts";
import { accepted, type Result, refused } from "../domain/result.ts";
import { countToModerate } from "../publication/view-moderation.server.ts";
import { type SessionToken, sessionOf, visitorOf } from "../record/visitor-of.server.ts";
import type { Deps } from "../wiring/deps.server.ts";
import type { AccountView } from "./account.view.ts";

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
    leadsWorkshops: open.some(({ role }) => canRunWorkshops(role)),
    toModerate: countToModerate(deps, token),
  });
}
