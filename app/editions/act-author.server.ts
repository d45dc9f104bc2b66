import type { SiteEntry } from "../domain/editions/site-act.ts";
import type { HistoryWho } from "../domain/history/history-line.types.ts";
import type { Account } from "../domain/people/visitor.ts";

/** The key is in the chain and the id is not: an id that leads to somebody with another key names nobody. */
export function actAuthor({ author }: SiteEntry, accounts: ReadonlyMap<number, Account>): HistoryWho {
  const account = author.id === null ? undefined : accounts.get(author.id);
  const name = account?.authorKey === author.key ? account.name || account.email : null;
  return { key: author.key, name, isErased: author.id !== null && account === undefined };
}
