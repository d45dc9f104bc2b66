// What a person changes of their own account.

import { personName } from "../domain/people/person-name.ts";
import { accepted, type Result, refused } from "../domain/result.ts";
import { type SessionToken, visitorOf } from "../record/visitor-of.server.ts";
import type { Deps } from "../wiring/deps.server.ts";

export function saveName(
  deps: Deps,
  { session, name }: { readonly session: SessionToken; readonly name: string },
): Promise<Result<null, "SIGNED_OUT" | "BAD_NAME">> {
  const cleaned = personName(name);
  return deps.writer.run(() => {
    const { account } = visitorOf(deps, session);
    if (account === null) return refused("SIGNED_OUT");
    if (cleaned === null) return refused("BAD_NAME");
    deps.accounts.saveName(account.id, cleaned);
    return accepted(null);
  });
}

/** Ends one session, on whatever device; one of somebody else is as good as none. */
export function closeSession(
  deps: Deps,
  { session, publicId }: { readonly session: SessionToken; readonly publicId: string },
): Promise<Result<null, "SIGNED_OUT" | "NOT_FOUND">> {
  return deps.writer.run(() => {
    const { account } = visitorOf(deps, session);
    if (account === null) return refused("SIGNED_OUT");
    return deps.sessions.deleteOneOf(account.id, publicId) ? accepted(null) : refused("NOT_FOUND");
  });
}
