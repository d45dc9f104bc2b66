// What of a publication would be half a step: each kind is counted by whatever it wrote, and all of it was one transaction.
import type { Database } from "better-sqlite3";

/** Pairs that can only be equal where every step is whole. */
const PAIRS: readonly (readonly [what: string, one: string, other: string])[] = [
  [
    "requests that are published, and publications",
    "SELECT count(*) FROM publication_requests WHERE state = 'published'",
    "SELECT count(*) FROM publications",
  ],
  [
    "publications, and those that began with being published, of the very document that was allowed",
    "SELECT count(*) FROM publications",
    `SELECT count(*) FROM publications JOIN publication_steps ON publication_id = publications.id AND position = 1
      AND kind = 'published' AND publication_steps.document_hash = publications.document_hash
      WHERE EXISTS (SELECT 1 FROM publication_request_steps AS allowed WHERE allowed.kind = 'authorised'
        AND allowed.document_hash = publications.document_hash)`,
  ],
  [
    "publications, and acts that tell of them",
    "SELECT count(*) FROM publications",
    "SELECT count(*) FROM site_acts WHERE kind IN ('result-published', 'result-corrected')",
  ],
  [
    "withdrawals, and acts that tell of them",
    "SELECT count(*) FROM publication_steps WHERE kind = 'withdrawn'",
    "SELECT count(*) FROM site_acts WHERE kind = 'result-withdrawn'",
  ],
  [
    "requests, and mails to their official",
    "SELECT count(*) FROM publication_requests",
    "SELECT count(*) FROM outgoing_mails WHERE kind = 'consent'",
  ],
  [
    "requests that wait for an official, and links that open one",
    "SELECT count(*) FROM publication_requests WHERE state = 'consent-asked'",
    `SELECT count(*) FROM consent_links JOIN publication_requests ON publication_requests.id = request_id
      WHERE closed_at IS NULL AND state = 'consent-asked'`,
  ],
  [
    "links that open anything, and requests that wait",
    "SELECT count(*) FROM consent_links WHERE closed_at IS NULL",
    "SELECT count(*) FROM publication_requests WHERE state = 'consent-asked'",
  ],
  [
    "requests, and those that say how many steps they took",
    "SELECT count(*) FROM publication_requests",
    `SELECT count(*) FROM publication_requests WHERE steps > 0 AND steps =
      (SELECT count(*) FROM publication_request_steps WHERE request_id = publication_requests.id)`,
  ],
];

const STEPS = `SELECT kind, count(*) AS count FROM publication_request_steps GROUP BY kind
  UNION ALL SELECT kind, count(*) FROM publication_steps WHERE kind = 'withdrawn' GROUP BY kind`;

/** Empty where every step is whole. */
export function listPublicationFaults(db: Database): readonly string[] {
  const count = (sql: string) => db.prepare<[], number>(sql).pluck().get() ?? 0;
  return PAIRS.flatMap(([what, one, other]) => {
    const [left, right] = [count(one), count(other)];
    return left === right ? [] : [`${what}: ${left} and ${right}`];
  });
}

/** Kind of a step -> how many there are. */
export function countSteps(db: Database): ReadonlyMap<string, number> {
  const rows = db.prepare<[], { readonly kind: string; readonly count: number }>(STEPS).all();
  return new Map(rows.map(({ kind, count }) => [kind, count]));
}
