// Who makes a change, and how the history names them: the one place that ties it to accounts.
import { BY_SECRET_LINK, type HistoryAuthor } from "../domain/history/history-entry.ts";
import { canSeeTeam } from "../domain/people/permissions.ts";
import type { Deps } from "./deps.server.ts";
import type { OpenAssessment } from "./find-assessment.server.ts";

/** Whoever is signed in, even where a secret link let them in. */
export function authorOf({ opener: { account } }: OpenAssessment): HistoryAuthor {
  return account === null ? BY_SECRET_LINK : { id: account.id, key: account.authorKey };
}

/** Null for an account that gave no name or was erased, and for a reader who may not know who is in the team. */
export function authorName(
  deps: Deps,
  { opener: { role } }: OpenAssessment,
  accountId: number,
): string | null {
  const mayKnow = role === "link" || canSeeTeam(role);
  return (mayKnow && deps.accounts.get(accountId)?.name) || null;
}
