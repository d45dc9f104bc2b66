// What a person changes of their own account.

import { personName } from "../domain/people/person-name.ts";
import { accepted, type Result, refused } from "../domain/result.ts";
import { type SessionToken, visitorOf } from "../record/visitor-of.server.ts";
import type { Deps } from "../wiring/deps.server.ts";

export async function saveName(
  deps: Deps,
  { session, name }: { readonly session: SessionToken; readonly name: string },
): Promise<Result<null, "SIGNED_OUT" | "BAD_NAME">> {
  const { account } = visitorOf(deps, session);
  if (account === null) return refused("SIGNED_OUT");
  const cleaned = personName(name);
  if (cleaned === null) return refused("BAD_NAME");
  await deps.writer.run(() => deps.accounts.saveName(account.id, cleaned));
  return accepted(null);
}

/** Ends one session, on whatever device; one of somebody else is as good as none. */
export async function closeSession(
  deps: Deps,
  { session, publicId }: { readonly session: SessionToken; readonly publicId: string },
): Promise<Result<null, "SIGNED_OUT" | "NOT_FOUND">> {
  const { account } = visitorOf(deps, session);
  if (account === null) return refused("SIGNED_OUT");
  const wasThere = await deps.writer.run(() => deps.sessions.deleteOneOf(account.id, publicId));
  return wasThere ? accepted(null) : refused("NOT_FOUND");
}
