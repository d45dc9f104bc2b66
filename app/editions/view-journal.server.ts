// What was done for the whole site, for who administrates it, and whether the chain is whole.
import { type ActContent, readAct } from "../domain/editions/site-act.ts";
import { dayEnd, dayStart } from "../domain/history/day-bounds.ts";
import { accepted, type Result } from "../domain/result.ts";
import type { SessionToken } from "../record/visitor-of.server.ts";
import type { Deps } from "../wiring/deps.server.ts";
import { actAuthor } from "./act-author.server.ts";
import type { JournalLine, JournalQuery, JournalView } from "./journal.view.ts";
import { whoRuns } from "./of-staff.server.ts";

const PAGE = 50;
const MOST_EXPORTED = 10_000;

interface Asked {
  readonly session: SessionToken;
  readonly query: JournalQuery;
}

export function viewJournal(deps: Deps, { session, query }: Asked): Result<JournalView, "NOT_FOUND"> {
  const by = whoRuns(deps, session);
  if (!by.ok) return by;
  const lines = linesOf(deps, query, PAGE + 1);
  const shown = lines.slice(0, PAGE);
  const verified = deps.verifiedChains();
  return accepted({
    ...{ query, lines: shown, next: lines.length > PAGE ? (shown.at(-1)?.position ?? null) : null },
    editions: deps.editions.list().map(({ key, name }) => ({ key, name })),
    verified: verified.journal,
    publications: verified.publications,
  });
}

/** All that was asked for, the newest ten thousand at most. */
export function exportJournal(
  deps: Deps,
  { session, query }: Asked,
): Result<readonly JournalLine[], "NOT_FOUND"> {
  const by = whoRuns(deps, session);
  return by.ok ? accepted(linesOf(deps, query, MOST_EXPORTED)) : by;
}

function linesOf(deps: Deps, query: JournalQuery, limit: number): readonly JournalLine[] {
  const edition = deps.editions.getByKey(query.edition);
  // An edition that is not there has no acts: not even those that are about none.
  const editionId = query.edition === "" ? null : (edition?.id ?? -1);
  const period = { since: dayStart(query.depuis), until: dayEnd(query.jusqu), before: query.avant };
  const entries = deps.siteActs.listPage({ kind: query.nature || null, editionId, ...period, limit });
  const accounts = deps.accounts.listOf(entries.flatMap(({ author }) => author.id ?? []));
  return entries.map((entry) => {
    const content = readAct(entry.text);
    return {
      ...{ position: entry.position, kind: entry.kind, at: entry.at, content },
      ...{ who: actAuthor(entry, accounts), body: bodyIn(deps, content) },
      edition: entry.editionId === null ? null : (deps.editions.get(entry.editionId)?.name ?? null),
    };
  });
}

function bodyIn(deps: Deps, { body }: ActContent): string | null {
  return typeof body === "number" ? (deps.bodies.get(body)?.name ?? null) : null;
}
