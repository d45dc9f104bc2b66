// Requests to publish, their steps, and the links that officials hold. Steps are added and read, never changed (the table
// refuses it); the state of a request follows them by a trigger.
import type { Database } from "../database/open-database.server.ts";
import type { Locale } from "../domain/fields/id.schema.ts";
import type { RequestState } from "../domain/publication/request-state.ts";
import type { RequestStepTaken } from "../domain/publication/request-step.ts";

const COLUMNS = `id, public_id AS publicId, assessment_id AS assessmentId, finalised_version AS finalisedVersion,
  document_hash AS documentHash, why, locale, state, steps, created_at AS createdAt`;
const SELECT = `SELECT ${COLUMNS} FROM publication_requests WHERE public_id = ?`;
const SELECT_BY_ID = `SELECT ${COLUMNS} FROM publication_requests WHERE id = ?`;
const SELECT_NEWEST = `SELECT ${COLUMNS} FROM publication_requests WHERE assessment_id = ? ORDER BY id DESC LIMIT 1`;
const SELECT_ALL = `SELECT ${COLUMNS} FROM publication_requests ORDER BY id`;
const SELECT_PUBLISHED = `SELECT ${COLUMNS} FROM publication_requests WHERE state = 'published' ORDER BY id DESC LIMIT ?`;
const SELECT_WAITING = `SELECT ${COLUMNS} FROM publication_requests WHERE state = 'in-moderation' ORDER BY id LIMIT ?`;
const SELECT_TEXTS = `SELECT document AS all_of_it, scores_document AS scores FROM publication_requests WHERE id = ?`;
const SELECT_FORM = "SELECT EXISTS (SELECT 1 FROM publication_requests WHERE form = ?)";
const SELECT_STEPS = `SELECT position, kind, at, actor, author_key AS authorKey, official_name AS officialName,
  official_mandate AS officialMandate, delegation, document_hash AS documentHash, reason,
  previous_hash AS previousHash, hash FROM publication_request_steps WHERE request_id = ? ORDER BY position`;
const INSERT = `INSERT INTO publication_requests (public_id, form, assessment_id, finalised_version, document,
    scores_document, document_hash, why, locale, state, steps, created_at)
  VALUES (@publicId, @form, @assessmentId, @finalisedVersion, @document,
    @scoresDocument, @documentHash, @why, @locale, 'consent-asked', 0, @createdAt)`;
const INSERT_STEP = `INSERT INTO publication_request_steps (request_id, position, kind, at, actor, author_key, official_name,
    official_mandate, delegation, document_hash, reason, previous_hash, hash)
  VALUES (@requestId, @position, @kind, @at, @actor, @authorKey, @officialName,
    @officialMandate, @delegation, @documentHash, @reason, @previousHash, @hash)`;
const SELECT_LINK = `SELECT request_id AS requestId, email, expires_at AS expiresAt, closed_as AS closedBy
  FROM consent_links WHERE token_hash = ?`;
const SELECT_OPEN =
  "SELECT email FROM consent_links WHERE request_id = ? AND closed_at IS NULL AND expires_at > ?";
const CLOSE_EXPIRED = `UPDATE consent_links SET closed_at = @now, closed_as = 'expired', email = NULL
  WHERE closed_at IS NULL AND expires_at <= @now`;
const INSERT_LINK =
  "INSERT INTO consent_links (token_hash, request_id, email, created_at, expires_at) VALUES (?, ?, ?, ?, ?)";
const CLOSE_LINKS = `UPDATE consent_links SET closed_at = ?, closed_as = ?, email = NULL
  WHERE request_id = ? AND closed_at IS NULL`;

export interface StoredRequest {
  readonly id: number;
  readonly publicId: string;
  readonly assessmentId: number;
  readonly finalisedVersion: number;
  /** Of what was asked for, then of what was allowed. */
  readonly documentHash: string;
  readonly why: string;
  readonly locale: Locale;
  readonly state: RequestState;
  /** How many were taken: tells whether somebody was quicker. */
  readonly steps: number;
  readonly createdAt: Date;
}
export interface NewRequest
  extends Pick<
    StoredRequest,
    "publicId" | "assessmentId" | "finalisedVersion" | "documentHash" | "why" | "locale"
  > {
  /** SHA-256 of the form. */
  readonly form: Buffer;
  readonly document: string;
  readonly scoresDocument: string;
  readonly createdAt: Date;
}
export interface RequestTexts {
  readonly all: string;
  readonly scores: string;
}
export type LinkEnd = "answered" | "replaced" | "called-off" | "expired";
export interface ConsentLink {
  readonly requestId: number;
  /** Null once it is closed. */
  readonly email: string | null;
  readonly expiresAt: Date;
  readonly closedBy: LinkEnd | null;
}
interface RequestRow extends Omit<StoredRequest, "createdAt"> {
  readonly createdAt: number;
}
interface StepRow extends Omit<RequestStepTaken, "at"> {
  readonly at: number;
}

export function createRequestStore(db: Database) {
  const select = db.prepare<[string], RequestRow>(SELECT);
  const selectById = db.prepare<[number], RequestRow>(SELECT_BY_ID);
  const selectNewest = db.prepare<[number], RequestRow>(SELECT_NEWEST);
  const selectAll = db.prepare<[], RequestRow>(SELECT_ALL);
  const selectWaiting = db.prepare<[number], RequestRow>(SELECT_WAITING);
  const selectPublished = db.prepare<[number], RequestRow>(SELECT_PUBLISHED);
  const selectTexts = db.prepare<[number], { all_of_it: string; scores: string }>(SELECT_TEXTS);
  const selectForm = db.prepare<[Buffer], 0 | 1>(SELECT_FORM).pluck();
  const selectSteps = db.prepare<[number], StepRow>(SELECT_STEPS);
  const insert = db.prepare<[Omit<NewRequest, "createdAt"> & { createdAt: number }]>(INSERT);
  const insertStep = db.prepare<[StepRow & { requestId: number }]>(INSERT_STEP);

  return {
    ...createLinks(db),
    get: (publicId: string): StoredRequest | undefined => requestOf(select.get(publicId)),
    getById: (id: number): StoredRequest | undefined => requestOf(selectById.get(id)),
    newestOf: (assessmentId: number): StoredRequest | undefined => requestOf(selectNewest.get(assessmentId)),
    listAll: (): readonly StoredRequest[] => selectAll.all().flatMap((row) => requestOf(row) ?? []),
    /** Those that a moderator has to read, the oldest first. */
    listWaiting: (most: number): readonly StoredRequest[] =>
      selectWaiting.all(most).flatMap((row) => requestOf(row) ?? []),
    /** Those that were put online, the newest first. */
    listPublished: (most: number): readonly StoredRequest[] =>
      selectPublished.all(most).flatMap((row) => requestOf(row) ?? []),
    textsOf: (id: number): RequestTexts | undefined => {
      const row = selectTexts.get(id);
      return row === undefined ? undefined : { all: row.all_of_it, scores: row.scores };
    },
    hasForm: (form: Buffer): boolean => selectForm.get(form) === 1,
    /** In their order. */
    stepsOf: (id: number): readonly RequestStepTaken[] =>
      selectSteps.all(id).map(({ at, ...step }) => ({ ...step, at: new Date(at) })),
    /** Gives its id; without a step yet. */
    create: ({ createdAt, ...request }: NewRequest): number =>
      Number(insert.run({ ...request, createdAt: createdAt.getTime() }).lastInsertRowid),
    addStep: (requestId: number, { at, ...step }: RequestStepTaken): void => {
      insertStep.run({ ...step, requestId, at: at.getTime() });
    },
  };
}

function createLinks(db: Database) {
  const selectLink = db.prepare<[Buffer], Omit<ConsentLink, "expiresAt"> & { expiresAt: number }>(
    SELECT_LINK,
  );
  const selectOpen = db.prepare<[number, number], string>(SELECT_OPEN).pluck();
  const closeExpired = db.prepare<[{ now: number }]>(CLOSE_EXPIRED);
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
    /** Their addresses go; gives how many. */
    closeExpired: (now: Date): number => closeExpired.run({ now: now.getTime() }).changes,
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

function requestOf(row: RequestRow | undefined): StoredRequest | undefined {
  return row === undefined ? undefined : { ...row, createdAt: new Date(row.createdAt) };
}
