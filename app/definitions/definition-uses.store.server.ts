// How many assessments of teams stand on a version of a questionnaire.
import type { Database } from "../database/open-database.server.ts";

const COUNT = `SELECT count(*) AS assessments, coalesce(sum(EXISTS (
    SELECT 1 FROM finalisations WHERE assessment_id = assessments.id
      AND NOT EXISTS (SELECT 1 FROM reopenings WHERE finalisation_id = finalisations.id))), 0) AS finalised
  FROM assessments WHERE survey_id = ? AND survey_version = ? AND of_team = 1`;

export interface DefinitionUse {
  readonly assessments: number;
  /** Of them. */
  readonly finalised: number;
}

export function createDefinitionUseStore(db: Database) {
  const count = db.prepare<[string, string], DefinitionUse>(COUNT);
  return {
    countOf: (surveyId: string, version: string): DefinitionUse =>
      count.get(surveyId, version) ?? { assessments: 0, finalised: 0 },
  };
}
