// What is stored of one person about publications: steps they took, consents, what they reported and replied.
import type { Database } from "../database/open-database.server.ts";
import type { Account } from "../domain/people/visitor.ts";
import { EDITION, moment } from "./data-columns.store.server.ts";

const REPORTS = `FROM public_reports JOIN assessments ON assessments.id = assessment_id
  JOIN bodies ON bodies.id = body_id`;
const SELECT_REPORTS = `SELECT bodies.name AS body, ${EDITION}, public_reports.kind, text,
  ${moment("public_reports.created_at", "reportedAt")} ${REPORTS} WHERE email = ? ORDER BY public_reports.id`;
const SELECT_REPLIES = `SELECT bodies.name AS body, ${EDITION}, public_replies.text, ${moment("at", "at")}
  ${REPORTS} JOIN public_replies ON report_id = public_reports.id
  WHERE answered_by = ? ORDER BY public_replies.id`;

const OF_REQUEST = `JOIN publication_requests ON publication_requests.id = request_id
  JOIN assessments ON assessments.id = assessment_id JOIN bodies ON bodies.id = body_id`;
const OF_PUBLICATION = `JOIN publications ON publications.id = publication_id
  JOIN assessments ON assessments.id = assessment_id JOIN bodies ON bodies.id = body_id`;
const SELECT_PUBLICATIONS = `SELECT * FROM (
    SELECT bodies.name AS body, ${EDITION}, publication_request_steps.kind, ${moment("at", "at")}, reason
      FROM publication_request_steps ${OF_REQUEST} WHERE author_key = @key
    UNION ALL SELECT bodies.name AS body, ${EDITION}, publication_steps.kind, ${moment("at", "at")}, reason
      FROM publication_steps ${OF_PUBLICATION} WHERE author_key = @key AND publication_steps.kind = 'withdrawn')
  ORDER BY at, body, kind`;
const SELECT_CONSENTS = `SELECT bodies.name AS body, ${EDITION}, ${moment("consent_links.created_at", "askedAt")},
  ${moment("expires_at", "expiresAt")} FROM consent_links ${OF_REQUEST} WHERE email = ? ORDER BY request_id`;
const SELECT_CONSENTS_GIVEN = `SELECT bodies.name AS body, ${EDITION}, ${moment("told_until", "forgottenAt")}
  FROM publication_requests JOIN assessments ON assessments.id = assessment_id JOIN bodies ON bodies.id = body_id
  WHERE official_email = ? ORDER BY publication_requests.id`;

/** Rows as the file has them, each list in its order. */
export function publicData(
  db: Database,
  { id, email, authorKey }: Pick<Account, "id" | "email" | "authorKey">,
) {
  const all = (sql: string, key: number | string) => db.prepare(sql).all(key);
  return {
    publicationSteps: db.prepare(SELECT_PUBLICATIONS).all({ key: authorKey }),
    consentsAsked: all(SELECT_CONSENTS, email),
    consentsGiven: all(SELECT_CONSENTS_GIVEN, email),
    publicReports: all(SELECT_REPORTS, email),
    publicReplies: all(SELECT_REPLIES, id),
  };
}
