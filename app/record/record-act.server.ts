import { BY_PROGRAM } from "../domain/answers/author.ts";
import type { SiteAct } from "../domain/editions/site-act.ts";
import type { Account } from "../domain/people/visitor.ts";
import type { Deps } from "../wiring/deps.server.ts";

type Act = Pick<SiteAct, "kind" | "editionId" | "content">;

/** Writes into the journal of the site, in the transaction of what is done. `by` is null for a command at the terminal. */
export function recordAct(deps: Pick<Deps, "siteActs" | "now">, by: Account | null, act: Act): void {
  const author = by === null ? BY_PROGRAM : { id: by.id, key: by.authorKey };
  deps.siteActs.append({ ...act, at: deps.now(), author });
}
