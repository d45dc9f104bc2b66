// Who makes a change, and how the history names them: the one place that ties it to accounts.
import { BY_SECRET_LINK, type HistoryAuthor } from "../domain/history/history-entry.ts";
import type { OpenAssessment } from "./find-assessment.server.ts";

/** Whoever is signed in, even where a secret link let them in. */
export function authorOf({ opener: { account } }: OpenAssessment): HistoryAuthor {
  return account === null ? BY_SECRET_LINK : { id: account.id, key: account.authorKey };
}
