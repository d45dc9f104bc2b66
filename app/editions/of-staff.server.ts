// Who runs editions, and who follows them. For anybody else there is nothing here.
import type { Edition } from "../domain/editions/edition.ts";
import { canAdministrate, canSeeStatus } from "../domain/people/permissions.ts";
import type { Account } from "../domain/people/visitor.ts";
import { accepted, type Result, refused } from "../domain/result.ts";
import { type SessionToken, visitorOf } from "../record/visitor-of.server.ts";
import type { Deps } from "../wiring/deps.server.ts";

export interface Staff {
  readonly account: Account;
  /** Changes editions; whoever may not, looks. */
  readonly runs: boolean;
}
export interface InEdition {
  readonly session: SessionToken;
  /** Of the edition. */
  readonly key: string;
}

export function staffOf(deps: Deps, session: SessionToken): Result<Staff, "NOT_FOUND"> {
  const visitor = visitorOf(deps, session);
  const { account } = visitor;
  if (account === null || !canSeeStatus(visitor)) return refused("NOT_FOUND");
  return accepted({ account, runs: canAdministrate(visitor) });
}

export function whoRuns(deps: Deps, session: SessionToken): Result<Account, "NOT_FOUND"> {
  const staff = staffOf(deps, session);
  if (!staff.ok) return staff;
  return staff.value.runs ? accepted(staff.value.account) : refused("NOT_FOUND");
}

/** For who changes it. Fictional bodies have editions that nobody runs. */
export function editionRun(
  deps: Deps,
  { session, key }: InEdition,
): Result<{ readonly edition: Edition; readonly account: Account }, "NOT_FOUND"> {
  const by = whoRuns(deps, session);
  const edition = deps.editions.getByKey(key);
  if (!by.ok || edition === undefined || edition.isDemonstration) return refused("NOT_FOUND");
  return accepted({ edition, account: by.value });
}
