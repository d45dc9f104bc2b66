// Links that officials hold, and where an official who answered is told what becomes of it.
import type { Database } from "../database/open-database.server.ts";

const SELECT_LINK = `SELECT request_id AS requestId, email, expires_at AS expiresAt, closed_as AS closedBy
  FROM consent_links WHERE token_hash = ?`;
const SELECT_OPEN =
  "SELECT email FROM consent_links WHERE request_id = ? AND closed_at IS NULL AND expires_at > ?";
const CLOSE_EXPIRED = `UPDATE consent_links SET closed_at = @now, closed_as = 'expired', email = NULL
  WHERE closed_at IS NULL AND expires_at <= @now`;
const FORGET_OFFICIALS = `UPDATE publication_requests SET official_email = NULL, told_until = NULL
  WHERE official_email IS NOT NULL AND told_until <= ?`;
const SET_OFFICIAL = "UPDATE publication_requests SET official_email = ?, told_until = ? WHERE id = ?";
const SELECT_OFFICIAL = "SELECT official_email FROM publication_requests WHERE id = ? AND told_until > ?";
const INSERT_LINK =
  "INSERT INTO consent_links (token_hash, request_id, email, created_at, expires_at) VALUES (?, ?, ?, ?, ?)";
const CLOSE_LINKS = `UPDATE consent_links SET closed_at = ?, closed_as = ?, email = NULL
  WHERE request_id = ? AND closed_at IS NULL`;

export type LinkEnd = "answered" | "replaced" | "called-off" | "expired";
export interface ConsentLink {
  readonly requestId: number;
  /** Null once it is closed. */
  readonly email: string | null;
  readonly expiresAt: Date;
  readonly closedBy: LinkEnd | null;
}
export function createConsentLinks(db: Database) {
  const selectLink = db.prepare<[Buffer], Omit<ConsentLink, "expiresAt"> & { expiresAt: number }>(
    SELECT_LINK,
  );
  const selectOpen = db.prepare<[number, number], string>(SELECT_OPEN).pluck();
  const closeExpired = db.prepare<[{ now: number }]>(CLOSE_EXPIRED);
  const forgetOfficials = db.prepare<[number]>(FORGET_OFFICIALS);
  const setOfficial = db.prepare<[string, number, number]>(SET_OFFICIAL);
  const selectOfficial = db.prepare<[number, number], string>(SELECT_OFFICIAL).pluck();
  const insertLink = db.prepare<[Buffer, number, string, number, number]>(INSERT_LINK);
  const closeLinks = db.prepare<[number, LinkEnd, number]>(CLOSE_LINKS);
  return {
    getLink: (tokenHash: Buffer): ConsentLink | undefined => {
      const row = selectLink.get(tokenHash);
      return row === undefined ? undefined : { ...row, expiresAt: new Date(row.expiresAt) };
    },
    /** Where the link went that may still be answered. */
    openLinkTo: (requestId: number, now: Date): string | null =>
      selectOpen.get(requestId, now.getTime()) ?? null,
    /** Their addresses go, and those of officials who answered long ago. */
    closeExpired: (now: Date): void => {
      closeExpired.run({ now: now.getTime() });
      forgetOfficials.run(now.getTime());
    },
    /** Of an official who allowed it: to be told what becomes of it, until then at most. */
    saveOfficial: (requestId: number, email: string, until: Date): void => {
      setOfficial.run(email, until.getTime(), requestId);
    },
    /** Whoever has still to answer, or has allowed what is not decided yet; null for nobody that is still known. */
    officialOf: (requestId: number, now: Date): string | null =>
      selectOpen.get(requestId, now.getTime()) ?? selectOfficial.get(requestId, now.getTime()) ?? null,
    createLink: (
      tokenHash: Buffer,
      link: { requestId: number; email: string; at: Date; expiresAt: Date },
    ): void => {
      insertLink.run(tokenHash, link.requestId, link.email, link.at.getTime(), link.expiresAt.getTime());
    },
    closeLinks: (requestId: number, by: LinkEnd, at: Date): void => {
      closeLinks.run(at.getTime(), by, requestId);
    },
  };
}
