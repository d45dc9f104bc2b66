// Lists of what is online, read from the standing of each result: a page of them, or how many, whatever else is published.
import type { Database } from "../database/open-database.server.ts";

const COLUMNS = `assessments.id AS assessmentId, bodies.id AS bodyId, slug, name, demonstration AS isFictional, edition,
  assessments.edition_id AS editionId, survey_id AS surveyId`;
/** CROSS JOIN: bodies by their address first, so that nothing has to be put in order. */
const ALL = `bodies CROSS JOIN assessments ON assessments.body_id = bodies.id
  CROSS JOIN standings ON assessment_id = assessments.id`;
const SELECT_AFTER = `SELECT ${COLUMNS} FROM ${ALL}
  WHERE slug >= @slug AND (slug > @slug OR edition > @edition) AND is_fictional <= @fictional
  ORDER BY slug, edition LIMIT @most`;
const SELECT_OF_EDITION = `SELECT ${COLUMNS} FROM ${ALL}
  WHERE slug >= @slug AND (slug > @slug OR edition > @edition) AND is_fictional <= @fictional
    AND standings.edition_id IS @editionId
  ORDER BY slug, edition LIMIT @most`;
const SELECT_NTH = `SELECT slug, edition FROM ${ALL}
  WHERE is_fictional <= @fictional ORDER BY slug, edition LIMIT 1 OFFSET @before`;
const SELECT_SOME = `SELECT ${COLUMNS} FROM standings JOIN assessments ON assessments.id = assessment_id
  JOIN bodies ON bodies.id = assessments.body_id WHERE assessment_id IN (SELECT value FROM json_each(?))`;
const COUNT = "SELECT count(*) FROM standings WHERE is_fictional <= ?";
const COUNT_BY_EDITION = `SELECT edition_id AS editionId, is_fictional AS isFictional,
    count(DISTINCT CASE WHEN is_online = 1 THEN body_id END) AS bodies,
    min(issued_at) AS issuedAt, max(changed_at) AS changedAt
  FROM standings WHERE is_fictional <= ? GROUP BY edition_id, is_fictional`;
const SELECT_NEWEST_OF_BODY = "SELECT coalesce(max(newest_step), 0) FROM standings WHERE body_id = ?";
const COUNT_BODIES = "SELECT count(DISTINCT body_id) FROM standings WHERE is_fictional = 0 AND is_online = 1";
const SELECT_BODIES_AFTER = `SELECT id FROM bodies WHERE slug > @after AND demonstration <= @fictional
  AND EXISTS (SELECT 1 FROM standings WHERE body_id = bodies.id) ORDER BY slug LIMIT @most`;
const SELECT_ONLINE = `SELECT id AS bodyId, slug, name, demonstration AS isFictional,
    (SELECT edition FROM standings JOIN assessments ON assessments.id = assessment_id
      WHERE standings.body_id = bodies.id AND is_online = 1 ORDER BY started_at DESC, assessments.id DESC LIMIT 1) AS edition
  FROM bodies WHERE slug > @after AND demonstration <= @fictional
    AND EXISTS (SELECT 1 FROM standings WHERE body_id = bodies.id AND is_online = 1)
  ORDER BY slug LIMIT @most`;

/** What was online once of one edition of a body. */
export interface PublicationPlace {
  readonly assessmentId: number;
  readonly bodyId: number;
  readonly slug: string;
  readonly name: string;
  readonly isFictional: boolean;
  /** As in the address of its page. */
  readonly edition: string;
  /** Null where the body answered in no edition. */
  readonly editionId: number | null;
  readonly surveyId: string;
}
/** After which place a list goes on: both empty for its beginning. */
export type AfterPlace = Pick<PublicationPlace, "slug" | "edition">;
/** A body that is online, and the newest edition of it that is. */
export type OnlineBody = Pick<PublicationPlace, "bodyId" | "slug" | "name" | "isFictional" | "edition">;

export interface EditionCount {
  readonly editionId: number | null;
  readonly isFictional: boolean;
  /** That are online. */
  readonly bodies: number;
  /** Milliseconds: when something of it was published first, and last published or withdrawn. */
  readonly issuedAt: number;
  readonly changedAt: number;
}
type Flagged<Row> = Omit<Row, "isFictional"> & { readonly isFictional: 0 | 1 };
type Flag = 0 | 1;
interface AfterBody {
  readonly after: string;
  readonly most: number;
  readonly fictional: Flag;
}
interface Asked {
  readonly after: AfterPlace;
  readonly most: number;
  readonly fictional: boolean;
}
type Sent = AfterPlace & { readonly most: number; readonly fictional: Flag };

export function createStandingLists(db: Database) {
  const selectAfter = db.prepare<[Sent], Flagged<PublicationPlace>>(SELECT_AFTER);
  const selectOfEdition = db.prepare<[Sent & { editionId: number | null }], Flagged<PublicationPlace>>(
    SELECT_OF_EDITION,
  );
  const selectNth = db.prepare<[{ fictional: Flag; before: number }], AfterPlace>(SELECT_NTH);
  const selectSome = db.prepare<[string], Flagged<PublicationPlace>>(SELECT_SOME);
  const sent = ({ after, most, fictional }: Asked): Sent => ({ ...after, most, fictional: flag(fictional) });
  return {
    ...createBodyLists(db),
    /** By the address of the body, then by edition. */
    listPlacesAfter: (asked: Asked): readonly PublicationPlace[] =>
      selectAfter.all(sent(asked)).map(unflagged),
    /** The same, of one edition, or of none. */
    listPlacesOf: (editionId: number | null, asked: Asked): readonly PublicationPlace[] =>
      selectOfEdition.all({ ...sent(asked), editionId }).map(unflagged),
    /** The one that so many stand before; undefined past the end. */
    placeAt: (before: number, fictional: boolean): AfterPlace | undefined =>
      selectNth.get({ before, fictional: flag(fictional) }),
    /** In no order. */
    placesOf: (assessmentIds: readonly number[]): readonly PublicationPlace[] =>
      selectSome.all(JSON.stringify(assessmentIds)).map(unflagged),
  };
}

function createBodyLists(db: Database) {
  const count = db.prepare<[Flag], number>(COUNT).pluck();
  const countByEdition = db.prepare<[Flag], Flagged<EditionCount>>(COUNT_BY_EDITION);
  const newestOfBody = db.prepare<[number], number>(SELECT_NEWEST_OF_BODY).pluck();
  const countBodies = db.prepare<[], number>(COUNT_BODIES).pluck();
  const selectBodiesAfter = db.prepare<[AfterBody], number>(SELECT_BODIES_AFTER).pluck();
  const selectOnline = db.prepare<[AfterBody], Flagged<OnlineBody>>(SELECT_ONLINE);
  return {
    countPlaces: (fictional: boolean): number => count.get(flag(fictional)) ?? 0,
    /** Editions that something was ever online of, and what was in none. */
    countByEdition: (fictional: boolean): readonly EditionCount[] =>
      countByEdition.all(flag(fictional)).map(unflagged),
    /** Another number after anything is published or withdrawn of any edition of a body. */
    newestStepOfBody: (bodyId: number): number => newestOfBody.get(bodyId) ?? 0,
    /** That are online. */
    countRealBodies: (): number => countBodies.get() ?? 0,
    /** Bodies that something was ever online of, in the order of their addresses, after one of them. */
    listBodiesAfter: (after: string, most: number, fictional: boolean): readonly number[] =>
      selectBodiesAfter.all({ after, most, fictional: flag(fictional) }),
    /** Bodies that are online, in the same order, each with its newest edition that is. */
    listOnline: (after: string, most: number, fictional: boolean): readonly OnlineBody[] =>
      selectOnline.all({ after, most, fictional: flag(fictional) }).map(unflagged),
  };
}

function flag(is: boolean): Flag {
  return is ? 1 : 0;
}

function unflagged<Row extends { readonly isFictional: Flag }>({ isFictional, ...row }: Row) {
  return { ...row, isFictional: isFictional === 1 };
}
