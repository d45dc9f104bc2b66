// Requests to publish and their steps. Steps are added and read, never changed (the table
// refuses it); the state of a request follows them by a trigger.
import type { Database } from "../database/open-database.server.ts";
import type { Locale } from "../domain/fields/id.schema.ts";
import type { RequestState } from "../domain/publication/request-state.ts";
import type { RequestStepTaken } from "../domain/publication/request-step.ts";
import { createConsentLinks } from "./consent-links.store.server.ts";

const COLUMNS = `id, public_id AS publicId, assessment_id AS assessmentId, finalised_version AS finalisedVersion,
  document_hash AS documentHash, why, locale, state, steps, created_at AS createdAt`;
const SELECT = `SELECT ${COLUMNS} FROM publication_requests WHERE public_id = ?`;
const SELECT_BY_ID = `SELECT ${COLUMNS} FROM publication_requests WHERE id = ?`;
const SELECT_NEWEST = `SELECT ${COLUMNS} FROM publication_requests WHERE assessment_id = ? ORDER BY id DESC LIMIT 1`;
const SELECT_ALL = `SELECT ${COLUMNS} FROM publication_requests ORDER BY id`;
const SELECT_ALLOWED_BEFORE = `SELECT ${COLUMNS} FROM publication_requests
  WHERE assessment_id = ? AND id < ? AND EXISTS (SELECT 1 FROM publication_request_steps
    WHERE request_id = publication_requests.id AND kind = 'authorised') ORDER BY id DESC LIMIT 1`;
const SELECT_PUBLISHED = `SELECT ${COLUMNS} FROM publication_requests WHERE state = 'published' ORDER BY id DESC LIMIT ?`;
const SELECT_WAITING = `SELECT ${COLUMNS} FROM publication_requests WHERE state = 'in-moderation' ORDER BY id LIMIT ?`;
const SELECT_TEXTS = `SELECT document AS all_of_it, scores_document AS scores FROM publication_requests WHERE id = ?`;
const SELECT_FORM = "SELECT EXISTS (SELECT 1 FROM publication_requests WHERE form = ?)";
const SELECT_STEPS = `SELECT position, kind, at, actor, author_key AS authorKey, official_name AS officialName,
  official_mandate AS officialMandate, delegation, document_hash AS documentHash, reason, decision_hash AS decisionHash,
  checked, previous_hash AS previousHash, hash FROM publication_request_steps WHERE request_id = ? ORDER BY position`;
const COUNT_STEPS = "SELECT count(*) FROM publication_request_steps";
const INSERT = `INSERT INTO publication_requests (public_id, form, assessment_id, finalised_version, document,
    scores_document, document_hash, why, locale, state, steps, created_at)
  VALUES (@publicId, @form, @assessmentId, @finalisedVersion, @document,
    @scoresDocument, @documentHash, @why, @locale, 'consent-asked', 0, @createdAt)`;
const INSERT_STEP = `INSERT INTO publication_request_steps (request_id, position, kind, at, actor, author_key, official_name,
    official_mandate, delegation, document_hash, reason, decision_hash, checked, previous_hash, hash)
  VALUES (@requestId, @position, @kind, @at, @actor, @authorKey, @officialName,
    @officialMandate, @delegation, @documentHash, @reason, @decisionHash, @checked, @previousHash, @hash)`;
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
  const selectAllowedBefore = db.prepare<[number, number], RequestRow>(SELECT_ALLOWED_BEFORE);
  const selectWaiting = db.prepare<[number], RequestRow>(SELECT_WAITING);
  const selectPublished = db.prepare<[number], RequestRow>(SELECT_PUBLISHED);
  const selectTexts = db.prepare<[number], { all_of_it: string; scores: string }>(SELECT_TEXTS);
  const selectForm = db.prepare<[Buffer], 0 | 1>(SELECT_FORM).pluck();
  const selectSteps = db.prepare<[number], StepRow>(SELECT_STEPS);
  const countSteps = db.prepare<[], number>(COUNT_STEPS).pluck();
  const insert = db.prepare<[Omit<NewRequest, "createdAt"> & { createdAt: number }]>(INSERT);
  const insertStep = db.prepare<[StepRow & { requestId: number }]>(INSERT_STEP);

  return {
    ...createConsentLinks(db),
    get: (publicId: string): StoredRequest | undefined => requestOf(select.get(publicId)),
    getById: (id: number): StoredRequest | undefined => requestOf(selectById.get(id)),
    newestOf: (assessmentId: number): StoredRequest | undefined => requestOf(selectNewest.get(assessmentId)),
    listAll: (): readonly StoredRequest[] => selectAll.all().flatMap((row) => requestOf(row) ?? []),
    /** The newest one before `id` that an official allowed, whatever became of it. */
    allowedBefore: (assessmentId: number, id: number): StoredRequest | undefined =>
      requestOf(selectAllowedBefore.get(assessmentId, id)),
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
    /** Of all requests. */
    countSteps: (): number => countSteps.get() ?? 0,
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

function requestOf(row: RequestRow | undefined): StoredRequest | undefined {
  return row === undefined ? undefined : { ...row, createdAt: new Date(row.createdAt) };
}
