import type { Database } from "../database/open-database.server.ts";
import type { EditionPlace } from "../domain/editions/edition.ts";

const COLUMNS = `id, body_id AS bodyId, survey_id AS surveyId, survey_version AS surveyVersion, edition,
  edition_id AS editionId, label, open_to_all AS openToAll, of_team AS ofTeam, started_at AS startedAt, revision`;
// A join asks for the same rows and takes four times as long: this is read at every request.
const SELECT = `SELECT ${COLUMNS} FROM assessments
  WHERE body_id = (SELECT id FROM bodies WHERE slug = ?) AND edition = ?`;
const SELECT_BY_ID = `SELECT ${COLUMNS} FROM assessments WHERE id = ?`;
const SELECT_BY_START_FORM = `SELECT ${COLUMNS} FROM assessments WHERE start_form = ?`;
const OF_EDITION = "FROM editions WHERE editions.id = edition_id";
const SELECT_OPEN_TO_ALL = `SELECT ${COLUMNS} FROM assessments WHERE open_to_all = 1
  ORDER BY body_id, (SELECT year ${OF_EDITION}) DESC, (SELECT round ${OF_EDITION}) DESC`;
const SELECT_PINNED = `SELECT ${COLUMNS} FROM assessments WHERE survey_id = ? AND survey_version = ? ORDER BY id`;
const SELECT_OF_EDITION = `SELECT ${COLUMNS} FROM assessments WHERE edition_id = ? ORDER BY id`;
const SELECT_OF_TEAM = `SELECT ${COLUMNS} FROM assessments WHERE body_id = ? AND of_team = 1 ORDER BY started_at DESC, id DESC`;
const COUNT_OF_TEAMS = `SELECT body_id AS bodyId, count(*) AS assessments, sum(EXISTS (
    SELECT 1 FROM finalisations WHERE assessment_id = assessments.id
      AND NOT EXISTS (SELECT 1 FROM reopenings WHERE finalisation_id = finalisations.id))) AS finalised
  FROM assessments WHERE of_team = 1 GROUP BY body_id`;
const EXISTS_ANY = "SELECT EXISTS (SELECT 1 FROM assessments)";
const EXISTS_ADDRESS =
  "SELECT EXISTS (SELECT 1 FROM assessments WHERE body_id = @bodyId AND (edition = @name OR label = @name))";
const EXISTS_PART = `SELECT EXISTS (SELECT 1 FROM assessments JOIN editions ON editions.id = edition_id
  WHERE body_id = ? AND year = ? AND round = ?)`;
const TO_TEAM = "UPDATE assessments SET of_team = 1, label = ? WHERE id = ?";
const INSERT = `INSERT INTO assessments (body_id, survey_id, survey_version, edition, edition_id, open_to_all, of_team, start_form, started_at)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`;
const BUMP = "UPDATE assessments SET revision = revision + 1 WHERE id = ? RETURNING revision";
const PIN = "UPDATE assessments SET survey_version = ? WHERE id = ?";

interface Row {
  id: number;
  bodyId: number;
  surveyId: string;
  surveyVersion: string;
  edition: string;
  editionId: number | null;
  label: string | null;
  openToAll: 0 | 1;
  ofTeam: 0 | 1;
  startedAt: number;
  revision: number;
}

type Inserted = [number, string, string, string, number | null, 0 | 1, 0 | 1, Buffer | null, number];

/** One set of answers of a body to one version of a questionnaire. */
export interface AssessmentRecord {
  readonly id: number;
  readonly bodyId: number;
  readonly surveyId: string;
  readonly surveyVersion: string;
  /** The `ed` of its address, its own key within its body. */
  readonly edition: string;
  /** Null for a trial, and for what a team answers outside of any edition. */
  readonly editionId: number | null;
  /** What readers call it outside of any edition, where its address says nothing; null where it says enough. */
  readonly label: string | null;
  /** A seeded demonstration: anyone reads its result, nobody writes in it. */
  readonly openToAll: boolean;
  /** Opened to the members of its body, rather than by a secret link. */
  readonly ofTeam: boolean;
  readonly startedAt: Date;
  /** Grows with every write. */
  readonly revision: number;
}
export interface NewAssessment extends Omit<AssessmentRecord, "id" | "revision" | "label"> {
  /** Hash of the start form, so that a form sent twice starts one assessment; null when there was no form. */
  readonly startForm: Buffer | null;
}

export interface TeamCounts {
  readonly assessments: number;
  /** Of them, those that their team declared finished. */
  readonly finalised: number;
}

export function createAssessmentStore(db: Database) {
  const select = db.prepare<[string, string], Row>(SELECT);
  const selectById = db.prepare<[number], Row>(SELECT_BY_ID);
  const selectByStartForm = db.prepare<[Buffer], Row>(SELECT_BY_START_FORM);
  const selectOpenToAll = db.prepare<[], Row>(SELECT_OPEN_TO_ALL);
  const selectPinned = db.prepare<[string, string], Row>(SELECT_PINNED);
  const existsAny = db.prepare<[], 0 | 1>(EXISTS_ANY).pluck();
  const existsAddress = db.prepare<[{ bodyId: number; name: string }], 0 | 1>(EXISTS_ADDRESS).pluck();
  const existsPart = db.prepare<[number, number, number], 0 | 1>(EXISTS_PART).pluck();
  const toTeam = db.prepare<[string, number]>(TO_TEAM);
  const insert = db.prepare<Inserted>(INSERT);
  const bump = db.prepare<[number], number>(BUMP).pluck();
  const pin = db.prepare<[string, number]>(PIN);

  return {
    ...createListsOfTeams(db),
    get: (slug: string, edition: string) => recordOf(select.get(slug, edition)),
    getById: (id: number) => recordOf(selectById.get(id)),
    getByStartForm: (startForm: Buffer) => recordOf(selectByStartForm.get(startForm)),
    /** Of each body the newest edition first. */
    listOpenToAll: () => selectOpenToAll.all().map(toRecord),
    listPinned: (surveyId: string, version: string) => selectPinned.all(surveyId, version).map(toRecord),
    hasAny: (): boolean => existsAny.get() === 1,
    /** Whether the body has an assessment at this `ed` or called so, of whatever kind. */
    hasAddress: (bodyId: number, name: string): boolean => existsAddress.get({ bodyId, name }) === 1,
    /** Whether the body takes part in an edition of this place, by whatever questionnaire. */
    hasPart: (bodyId: number, { year, round }: EditionPlace): boolean =>
      existsPart.get(bodyId, year, round) === 1,
    /** A trial that is the team’s from now on, in no edition. */
    saveOfTeam: (id: number, label: string): void => {
      toTeam.run(label, id);
    },
    create: (one: NewAssessment): number => {
      const pinned = [one.bodyId, one.surveyId, one.surveyVersion] as const;
      const kind = [one.openToAll ? 1 : 0, one.ofTeam ? 1 : 0] as const;
      const started = [one.startForm, one.startedAt.getTime()] as const;
      return Number(insert.run(...pinned, one.edition, one.editionId, ...kind, ...started).lastInsertRowid);
    },
    /** To be called in the transaction of every write to the assessment; gives the new revision. */
    saveRevision: (id: number): number => {
      const revision = bump.get(id);
      if (revision === undefined) throw new Error(`assessment ${id} does not exist`);
      return revision;
    },
    saveSurveyVersion: (id: number, version: string): void => {
      pin.run(version, id);
    },
  };
}

function createListsOfTeams(db: Database) {
  const countOfTeams = db.prepare<[], TeamCounts & { bodyId: number }>(COUNT_OF_TEAMS);
  const selectOfTeam = db.prepare<[number], Row>(SELECT_OF_TEAM);
  const selectOfEdition = db.prepare<[number], Row>(SELECT_OF_EDITION);
  return {
    /** By body, of those whose team has one. */
    countOfTeams: (): ReadonlyMap<number, TeamCounts> =>
      new Map(countOfTeams.all().map(({ bodyId, ...counts }) => [bodyId, counts])),
    /** Newest first. */
    listOfTeam: (bodyId: number) => selectOfTeam.all(bodyId).map(toRecord),
    /** The first to begin first. */
    listOfEdition: (editionId: number) => selectOfEdition.all(editionId).map(toRecord),
  };
}

function recordOf(row: Row | undefined): AssessmentRecord | undefined {
  return row === undefined ? undefined : toRecord(row);
}

function toRecord(row: Row): AssessmentRecord {
  return {
    ...row,
    openToAll: row.openToAll === 1,
    ofTeam: row.ofTeam === 1,
    startedAt: new Date(row.startedAt),
  };
}
