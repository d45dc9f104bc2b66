// What was published, and what became of it. Documents and steps are added and read, never changed (the tables refuse it).
import type { Database } from "../database/open-database.server.ts";
import type { PublicationStep, PublicationStepKind } from "../domain/publication/publication-step.ts";
import { createStandingLists } from "./standing-lists.store.server.ts";

const SELECT = `SELECT id, number, finalised_version AS finalisedVersion, document_hash AS documentHash
  FROM publications WHERE assessment_id = ? ORDER BY number`;
const SELECT_STEPS = `SELECT position, kind, at, actor, author_key AS authorKey, official_name AS officialName, official_mandate AS officialMandate,
  document_hash AS documentHash, reason, previous_hash AS previousHash, hash
  FROM publication_steps WHERE publication_id = ? ORDER BY position`;
const SELECT_EDITIONS = `SELECT DISTINCT edition FROM assessments
  JOIN publications ON assessment_id = assessments.id WHERE body_id = ? ORDER BY started_at DESC, assessments.id DESC`;
const SELECT_OF_MANY = `SELECT assessment_id AS assessmentId, id, number, finalised_version AS finalisedVersion, document_hash AS documentHash
  FROM publications WHERE assessment_id IN (SELECT value FROM json_each(?)) ORDER BY assessment_id, number`;
const SELECT_STEPS_OF_MANY = `SELECT publication_id AS publicationId, position, kind, at, actor, author_key AS authorKey,
    official_name AS officialName, official_mandate AS officialMandate, document_hash AS documentHash, reason,
    previous_hash AS previousHash, hash
  FROM publication_steps WHERE publication_id IN (SELECT value FROM json_each(?)) ORDER BY publication_id, position`;
const SELECT_EVENTS = `SELECT publication_steps.id AS stepId, publication_id AS publicationId, publication_steps.kind, at, reason, number,
    assessment_id AS assessmentId
  FROM publication_steps JOIN publications ON publications.id = publication_id
    JOIN assessments ON assessments.id = assessment_id JOIN bodies ON bodies.id = body_id
  WHERE demonstration <= @fictional ORDER BY at DESC, publication_steps.id DESC LIMIT @most`;
const SELECT_IDS = "SELECT id FROM publications ORDER BY id";
const SELECT_HASHES = "SELECT hash FROM public_documents ORDER BY hash";
const SELECT_TEXT = "SELECT text FROM public_documents WHERE hash = ?";
const SELECT_NEWEST = "SELECT coalesce(max(id), 0) FROM publication_steps";
const SELECT_NEWEST_OF = `SELECT coalesce(max(publication_steps.id), 0) FROM publications
  JOIN publication_steps ON publication_id = publications.id WHERE assessment_id = ?`;
const INSERT_DOCUMENT =
  "INSERT INTO public_documents (hash, text) VALUES (?, ?) ON CONFLICT (hash) DO NOTHING";
const INSERT = `INSERT INTO publications (assessment_id, number, finalised_version, document_hash, created_at)
  VALUES (@assessmentId, @number, @finalisedVersion, @documentHash, @createdAt)`;
const INSERT_STEP = `INSERT INTO publication_steps (publication_id, position, kind, at, actor, author_key, official_name, official_mandate,
    document_hash, reason, previous_hash, hash)
  VALUES (@publicationId, @position, @kind, @at, @actor, @authorKey, @officialName, @officialMandate,
    @documentHash, @reason, @previousHash, @hash)`;

export interface StoredPublication {
  readonly id: number;
  readonly number: number;
  readonly finalisedVersion: number;
  readonly documentHash: string;
}
export interface NewPublication extends Omit<StoredPublication, "id"> {
  readonly assessmentId: number;
  readonly createdAt: Date;
  /** The bytes of the document. */
  readonly text: string;
}
/** A step as it is told to readers. */
export interface PublicationEvent {
  readonly stepId: number;
  readonly publicationId: number;
  readonly kind: PublicationStepKind;
  readonly at: Date;
  readonly reason: string;
  /** The published version that it is of; a withdrawal takes off all up to it. */
  readonly number: number;
  readonly assessmentId: number;
}
type EventRow = Omit<PublicationEvent, "at"> & { at: number };
interface StepRow extends Omit<PublicationStep, "at" | "kind"> {
  kind: PublicationStepKind;
  at: number;
}

export function createPublicationStore(db: Database) {
  const select = db.prepare<[number], StoredPublication>(SELECT);
  const selectSteps = db.prepare<[number], StepRow>(SELECT_STEPS);
  const selectEditions = db.prepare<[number], string>(SELECT_EDITIONS).pluck();
  const selectIds = db.prepare<[], number>(SELECT_IDS).pluck();
  const selectHashes = db.prepare<[], string>(SELECT_HASHES).pluck();
  const selectText = db.prepare<[string], string>(SELECT_TEXT).pluck();
  const selectNewest = db.prepare<[], number>(SELECT_NEWEST).pluck();
  const selectNewestOf = db.prepare<[number], number>(SELECT_NEWEST_OF).pluck();
  const insertDocument = db.prepare<[string, string]>(INSERT_DOCUMENT);
  const insert = db.prepare<[Omit<NewPublication, "createdAt" | "text"> & { createdAt: number }]>(INSERT);
  const insertStep = db.prepare<[StepRow & { publicationId: number }]>(INSERT_STEP);

  return {
    ...createListsOfMany(db),
    ...createStandingLists(db),
    /** In the order of their numbers. */
    listOf: (assessmentId: number): readonly StoredPublication[] => select.all(assessmentId),
    /** In their order. */
    stepsOf: (publicationId: number): readonly PublicationStep[] =>
      selectSteps.all(publicationId).map(({ at, ...step }) => ({ ...step, at: new Date(at) })),
    /** Keys of the editions of a body that something is on its way or online of, the newest first. */
    listEditions: (bodyId: number): readonly string[] => selectEditions.all(bodyId),
    /** All there are. */
    listIds: (): readonly number[] => selectIds.all(),
    listDocuments: (): readonly string[] => selectHashes.all(),
    getText: (hash: string): string | undefined => selectText.get(hash),
    /** Grows with every step: of any publication, and of those of one assessment. */
    newestStep: (): number => selectNewest.get() ?? 0,
    newestStepOf: (assessmentId: number): number => selectNewestOf.get(assessmentId) ?? 0,
    /** Gives its id. Two publications may be of one document. */
    create: ({ text, createdAt, ...one }: NewPublication): number => {
      insertDocument.run(one.documentHash, text);
      return Number(insert.run({ ...one, createdAt: createdAt.getTime() }).lastInsertRowid);
    },
    addStep: (publicationId: number, { at, ...step }: PublicationStep): void => {
      insertStep.run({ ...step, publicationId, at: at.getTime() });
    },
  };
}

/** What a list of everything that is online takes: some statements for many, in place of some for each. */
function createListsOfMany(db: Database) {
  const selectOfMany = db.prepare<[string], StoredPublication & { assessmentId: number }>(SELECT_OF_MANY);
  const selectStepsOfMany = db.prepare<[string], StepRow & { publicationId: number }>(SELECT_STEPS_OF_MANY);
  const selectEvents = db.prepare<[{ fictional: 0 | 1; most: number }], EventRow>(SELECT_EVENTS);
  return {
    /** The newest first, so many at most; of fictional bodies too where asked. */
    listEvents: (most: number, fictional: boolean): readonly PublicationEvent[] =>
      selectEvents
        .all({ most, fictional: fictional ? 1 : 0 })
        .map(({ at, ...event }) => ({ ...event, at: new Date(at) })),
    /** By assessment, in the order of their numbers. */
    listOfMany: (assessmentIds: readonly number[]) =>
      Map.groupBy(selectOfMany.all(JSON.stringify(assessmentIds)), ({ assessmentId }) => assessmentId),
    /** By publication, in their order. */
    stepsOfMany: (publicationIds: readonly number[]): ReadonlyMap<number, readonly PublicationStep[]> => {
      const rows = selectStepsOfMany.all(JSON.stringify(publicationIds));
      const steps = rows.map(({ publicationId, at, ...step }) => ({
        publicationId,
        step: { ...step, at: new Date(at) },
      }));
      const grouped = Map.groupBy(steps, ({ publicationId }) => publicationId);
      return new Map([...grouped].map(([id, of]) => [id, of.map(({ step }) => step)]));
    },
  };
}
