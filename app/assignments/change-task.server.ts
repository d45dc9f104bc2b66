// Who is asked for something says that it is done, or wants no more reminders of it. Said again, it changes nothing.
import type { Account } from "../domain/people/visitor.ts";
import { accepted, type Result, refused } from "../domain/result.ts";
import { type SessionToken, visitorOf } from "../record/visitor-of.server.ts";
import type { Deps } from "../wiring/deps.server.ts";
import type { Assignment } from "./assignments.store.server.ts";

export interface ChangeTask {
  readonly session: SessionToken;
  readonly publicId: string;
  readonly change: "done" | "stop";
}

/** What is somebody else's is as good as none. */
export function changeTask(
  deps: Deps,
  { session, publicId, change }: ChangeTask,
): Promise<Result<null, "SIGNED_OUT" | "NOT_FOUND">> {
  return deps.writer.run(() => {
    const { account } = visitorOf(deps, session);
    if (account === null) return refused("SIGNED_OUT");
    const own = deps.assignments.getByPublicId(publicId);
    if (own === undefined || !isOf(account, own)) return refused("NOT_FOUND");
    if (change === "done") deps.assignments.saveDone(own.id, deps.now());
    else deps.assignments.saveStopped(own.id, deps.now());
    return accepted(null);
  });
}

function isOf({ id, email }: Account, asked: Assignment): boolean {
  return asked.accountId === id || (asked.accountId === null && asked.email === email);
}
