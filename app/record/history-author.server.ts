// Who makes a change, and how the history names them: the one place that ties it to accounts.
import { BY_PROGRAM, BY_SECRET_LINK, type HistoryAuthor } from "../domain/answers/author.ts";
import type { HistoryWho } from "../domain/history/history-line.types.ts";
import { canSeeAuthors } from "../domain/people/permissions.ts";
import type { Account } from "../domain/people/visitor.ts";
import type { Deps } from "../wiring/deps.server.ts";
import type { OpenAssessment } from "./find-assessment.server.ts";

/** Whoever is signed in, even where a secret link let them in. */
export function authorOf({ opener: { account } }: OpenAssessment): HistoryAuthor {
  return account === null ? BY_SECRET_LINK : { id: account.id, key: account.authorKey };
}

/** Who wrote an answer as it is now. */
export function lastWhoOf(deps: Deps, opened: OpenAssessment, questionId: string): HistoryWho {
  return whoOf(deps, opened, deps.history.getLastAuthor(opened.assessment.id, questionId) ?? BY_PROGRAM);
}

/**
 * Without a name for an account that gave none or was erased, and for a reader who may not know who is in the team. The
 * key is in the chain and the id is not: an id that leads to somebody with another key names nobody.
 */
export function whoOf(deps: Deps, opened: OpenAssessment, author: HistoryAuthor): HistoryWho {
  return whoAmong(deps, opened, [author])(author);
}

/** The same for a page of authors, by one look at the accounts. */
export function whoAmong(
  deps: Deps,
  { opener: { role } }: OpenAssessment,
  authors: readonly HistoryAuthor[],
): (author: HistoryAuthor) => HistoryWho {
  const mayKnow = canSeeAuthors(role);
  const ids = new Set(mayKnow ? authors.flatMap(({ id }) => id ?? []) : []);
  const accounts = ids.size === 0 ? new Map<number, Account>() : deps.accounts.listOf(ids);
  return ({ id, key }) => {
    if (id === null || !mayKnow) return { key, name: null, isErased: false };
    const account = accounts.get(id);
    const name = account?.authorKey === key ? account.name : "";
    return { key, name: name || null, isErased: account === undefined };
  };
}
