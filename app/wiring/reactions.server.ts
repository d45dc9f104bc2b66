// What rooms do when something happens in a room below them, in the transaction of it: that room knows nothing of them.
import { linkAssignments } from "../assignments/link-assignments.server.ts";
import type { Account } from "../domain/people/visitor.ts";
import { stepMail } from "../publication/publication-mail.server.ts";
import { type VoidRequest, voidRequest } from "../publication/void-request.server.ts";
import type { Deps } from "./deps.server.ts";

export interface Reopening extends Pick<VoidRequest, "opened" | "by"> {
  /** Of the site, for the links in mails. */
  readonly origin: string;
}
export interface Reactions {
  /** A person joined a team. */
  readonly joined: (account: Account) => void;
  /** A finalised assessment was taken up again. */
  readonly reopened: (deps: Deps, reopening: Reopening) => void;
}

export function createReactions(stores: Parameters<typeof linkAssignments>[0]): Reactions {
  return {
    joined: (account) => linkAssignments(stores, account),
    reopened: (deps, { origin, ...told }) => voidRequest(deps, { ...told, compose: stepMail(origin) }),
  };
}
