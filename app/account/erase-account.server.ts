// A person asks to be erased: all of it or nothing. What they saved stays with the body, under a key that no longer says whose.
import { accepted, type Result, refused } from "../domain/result.ts";
import { type SessionToken, visitorOf } from "../record/visitor-of.server.ts";
import { leadsAlone } from "../team/leads-alone.server.ts";
import { withdrawWithInviter } from "../team/withdraw-with-inviter.server.ts";
import type { Deps } from "../wiring/deps.server.ts";
import type { ErasureProblem } from "./personal-data.view.ts";

export type EraseRefusal = "SIGNED_OUT" | ErasureProblem;

export interface EraseAccount {
  readonly session: SessionToken;
  readonly isConfirmed: boolean;
  /** Also what the person wrote to colleagues, which may hold a name. */
  readonly withMessages?: boolean;
}

export async function eraseAccount(
  deps: Deps,
  { session, isConfirmed, withMessages = false }: EraseAccount,
): Promise<Result<null, EraseRefusal>> {
  return deps.writer.run(() => {
    const visitor = visitorOf(deps, session);
    if (visitor.account === null) return refused("SIGNED_OUT");
    if (leadsAlone(deps, visitor).length > 0) return refused("LAST_LEAD");
    if (!isConfirmed) return refused("NOT_CONFIRMED");
    if (withMessages) deps.personalData.deleteMessages(visitor.account);
    deps.personalData.delete(visitor.account, deps.now());
    withdrawWithInviter(deps, visitor.account.id, deps.now());
    return accepted(null);
  });
}
