// The journal of the site: rows are added and read, never changed (the table refuses it).
import type { Database } from "../database/open-database.server.ts";
import { type SiteAct, type SiteActKind, type SiteEntry, siteEntry } from "../domain/editions/site-act.ts";
import { sha256 } from "./history.store.server.ts";

const COLUMNS = `position, kind, at, author_id AS authorId, author_key AS authorKey, edition_id AS editionId,
  content AS text, previous_hash AS previousHash, hash`;
const SELECT_END =
  "SELECT position, hash FROM site_acts WHERE position = (SELECT max(position) FROM site_acts)";
const SELECT_ALL = `SELECT ${COLUMNS} FROM site_acts ORDER BY position`;
const SELECT_PAGE = `SELECT ${COLUMNS} FROM site_acts
  WHERE position < @before AND (@kind IS NULL OR kind = @kind) AND (@editionId IS NULL OR edition_id = @editionId)
    AND at >= @since AND at < @until
  ORDER BY position DESC LIMIT @limit`;
const INSERT = `INSERT INTO site_acts (position, kind, at, author_id, author_key, edition_id, content, previous_hash, hash)
  VALUES (@position, @kind, @at, @authorId, @authorKey, @editionId, @text, @previousHash, @hash)`;

interface Row extends Omit<SiteEntry, "at" | "author"> {
  readonly at: number;
  readonly authorId: number | null;
  readonly authorKey: string;
}

export interface JournalPage {
  /** Null for every one. */
  readonly kind: SiteActKind | null;
  readonly editionId: number | null;
  readonly since: Date | null;
  /** Excluded. */
  readonly until: Date | null;
  /** Entries below this position only; null for the newest. */
  readonly before: number | null;
  readonly limit: number;
}

export function createSiteActStore(db: Database) {
  const selectEnd = db.prepare<[], Pick<SiteEntry, "position" | "hash">>(SELECT_END);
  const selectAll = db.prepare<[], Row>(SELECT_ALL);
  const selectPage = db.prepare<[object], Row>(SELECT_PAGE);
  const insert = db.prepare<[object]>(INSERT);

  return {
    /** To be called in the transaction of what is done. */
    append: (act: SiteAct): void => {
      const { author, at, ...entry } = siteEntry(act, selectEnd.get(), sha256);
      insert.run({ ...entry, at: at.getTime(), authorId: author.id, authorKey: author.key });
    },
    /** Newest first. */
    listPage: ({ since, until, before, ...page }: JournalPage): readonly SiteEntry[] =>
      selectPage
        .all({
          ...page,
          since: since?.getTime() ?? 0,
          until: until?.getTime() ?? Number.MAX_SAFE_INTEGER,
          before: before ?? Number.MAX_SAFE_INTEGER,
        })
        .map(toEntry),
    /** Position of the newest; 0 for none. */
    newest: (): number => selectEnd.get()?.position ?? 0,
    /** From the first one on, one at a time. */
    *readChain(): Iterable<SiteEntry> {
      for (const row of selectAll.iterate()) yield toEntry(row);
    },
  };
}

function toEntry({ at, authorId, authorKey, ...row }: Row): SiteEntry {
  return { ...row, at: new Date(at), author: { id: authorId, key: authorKey } };
}
