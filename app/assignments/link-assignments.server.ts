import type { Account } from "../domain/people/visitor.ts";
import type { Stores } from "../wiring/open-stores.server.ts";

/** What was asked of an address before it had an account is asked of this account from now on. */
export function linkAssignments({ assignments }: Pick<Stores, "assignments">, account: Account): void {
  assignments.saveAccount(account.email, account.id);
}
