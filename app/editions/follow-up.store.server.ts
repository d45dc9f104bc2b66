// How far each body of a cohort has come: counted by the indexes of what it did, without a content of any answer.
import type { Database } from "../database/open-database.server.ts";

const SELECT = `SELECT bodies.id AS bodyId, bodies.name, bodies.slug, edition_groups.name AS "group",
    assessments.id AS assessmentId,
    (SELECT count(*) FROM memberships WHERE memberships.body_id = bodies.id AND role = 'lead' AND assessment_id IS NULL) AS leads,
    (SELECT count(*) FROM answers WHERE answers.assessment_id = assessments.id
      AND answers.survey_version = assessments.survey_version AND state <> 'unanswered' AND to_confirm = 0
      AND question_id IN (SELECT value FROM json_each(@indicators))) AS answered,
    (SELECT at FROM history WHERE history.assessment_id = assessments.id ORDER BY position DESC LIMIT 1) AS lastAt,
    EXISTS (SELECT 1 FROM finalisations WHERE finalisations.assessment_id = assessments.id
      AND NOT EXISTS (SELECT 1 FROM reopenings WHERE finalisation_id = finalisations.id)) AS isFinalised,
    EXISTS (SELECT 1 FROM letters WHERE letters.edition_id = edition_bodies.edition_id
      AND letters.body_id = edition_bodies.body_id AND kind = 'invitation') AS isInvited,
    coalesce((SELECT state FROM publication_requests WHERE publication_requests.assessment_id = assessments.id
      ORDER BY id DESC LIMIT 1) IN ('consent-asked', 'in-moderation', 'to-correct'), 0) AS isUnderWay,
    EXISTS (SELECT 1 FROM publications WHERE publications.assessment_id = assessments.id
      AND NOT EXISTS (SELECT 1 FROM publications AS later JOIN publication_steps ON publication_id = later.id
        WHERE later.assessment_id = publications.assessment_id AND later.number >= publications.number
          AND publication_steps.kind = 'withdrawn')) AS isOnline
  FROM edition_bodies JOIN bodies ON bodies.id = edition_bodies.body_id
  LEFT JOIN edition_groups ON edition_groups.id = group_id
  LEFT JOIN assessments ON assessments.edition_id = edition_bodies.edition_id
    AND assessments.body_id = edition_bodies.body_id
  WHERE edition_bodies.edition_id = @editionId`;
const SELECT_ALL = `${SELECT} ORDER BY bodies.name, bodies.id`;
const SELECT_ONE = `${SELECT} AND edition_bodies.body_id = @bodyId`;

interface Row {
  readonly bodyId: number;
  readonly name: string;
  readonly slug: string;
  readonly group: string | null;
  readonly assessmentId: number | null;
  readonly leads: number;
  readonly answered: number;
  readonly lastAt: number | null;
  readonly isFinalised: 0 | 1;
  readonly isInvited: 0 | 1;
  readonly isUnderWay: 0 | 1;
  readonly isOnline: 0 | 1;
}

type Flag = "isFinalised" | "isInvited" | "isUnderWay" | "isOnline";
/** `isUnderWay`: of its newest request to publish, also where whoever put the question leads the team no more. */
export interface FollowedBody extends Omit<Row, "lastAt" | Flag>, Readonly<Record<Flag, boolean>> {
  readonly lastAt: Date | null;
}

export function createFollowUpStore(db: Database) {
  const selectAll = db.prepare<[{ editionId: number; indicators: string }], Row>(SELECT_ALL);
  const selectOne = db.prepare<[{ editionId: number; indicators: string; bodyId: number }], Row>(SELECT_ONE);

  return {
    /** By name. */
    list: (editionId: number, indicators: readonly string[]): readonly FollowedBody[] =>
      selectAll.all({ editionId, indicators: JSON.stringify(indicators) }).map(toFollowed),
    get: (
      of: { readonly editionId: number; readonly bodyId: number },
      indicators: readonly string[],
    ): FollowedBody | undefined => {
      const row = selectOne.get({ ...of, indicators: JSON.stringify(indicators) });
      return row === undefined ? undefined : toFollowed(row);
    },
  };
}

function toFollowed({ lastAt, isFinalised, isInvited, isUnderWay, isOnline, ...row }: Row): FollowedBody {
  return {
    ...row,
    lastAt: lastAt === null ? null : new Date(lastAt),
    ...{ isFinalised: isFinalised === 1, isInvited: isInvited === 1 },
    ...{ isUnderWay: isUnderWay === 1, isOnline: isOnline === 1 },
  };
}
