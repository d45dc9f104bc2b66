// The way from one version of a questionnaire to a later one, as its folder says, and whether it can be taken.
import { accepted, type Result, refused } from "../domain/result.ts";
import type { Finding } from "../domain/survey/finding.ts";
import { lintMigration } from "../domain/survey/lint-migration.ts";
import type { Migration } from "../domain/survey/migration.schema.ts";
import type { SurveyModel } from "../domain/survey/survey-model.ts";
import { migrationsBetween } from "../domain/survey/survey-versions.ts";
import type { Definitions } from "../record/definitions.store.server.ts";

export interface Way {
  readonly surveyId: string;
  readonly from: string;
  readonly to: string;
}
export interface PlannedMove extends Way {
  /** One after the other; at least one. */
  readonly migrations: readonly Migration[];
  /** The newer version. */
  readonly model: SurveyModel;
}
export type PlanRefusal =
  | { readonly code: "NO_MIGRATION" }
  | { readonly code: "INVALID_MIGRATION"; readonly findings: readonly Finding[] };

/** To any version that was ever served; NO_MIGRATION also from a version to itself. */
export function planMove(definitions: Definitions, way: Way): Result<PlannedMove, PlanRefusal> {
  const loaded = definitions.load(way.surveyId, way.to);
  const migrations = migrationsBetween(definitions.listMigrations(way.surveyId), way.from, way.to);
  if (loaded === null || migrations === undefined || migrations.length === 0)
    return refused({ code: "NO_MIGRATION" });
  if (!loaded.ok) return refused({ code: "INVALID_MIGRATION", findings: loaded.reason });
  const findings = findingsOf(definitions, migrations, way.surveyId);
  if (findings.length > 0) return refused({ code: "INVALID_MIGRATION", findings });
  return accepted({ ...way, migrations, model: loaded.value });
}

/** A step whose older version was never answered has nothing to move, and nothing to be checked against. */
function findingsOf(
  definitions: Definitions,
  way: readonly Migration[],
  surveyId: string,
): readonly Finding[] {
  return way.flatMap((migration) => {
    const [from, to] = [migration.from, migration.to].map((version) =>
      definitions.getVersion(surveyId, version),
    );
    if (from === undefined || to === undefined) return [];
    return lintMigration(`migrations (${migration.from} to ${migration.to})`, migration, [from, to]);
  });
}
