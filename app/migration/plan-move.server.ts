// The way from one version of a questionnaire to a later one, as its folder says, and whether it can be taken.
import { accepted, type Result, refused } from "../domain/result.ts";
import type { Finding } from "../domain/survey/finding.ts";
import { lintMigration } from "../domain/survey/lint-migration.ts";
import { lintWay } from "../domain/survey/lint-way.ts";
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
  const from = definitions.getVersion(way.surveyId, way.from);
  const findings = findingsOf(definitions, migrations, { from, to: loaded.value });
  if (findings.length > 0) return refused({ code: "INVALID_MIGRATION", findings });
  return accepted({ ...way, migrations, model: loaded.value });
}

interface Planned {
  readonly from: SurveyModel | undefined;
  readonly to: SurveyModel;
}

/** Each step whose two versions are kept; then the way as a whole: versions between that nobody answered are not kept. */
function findingsOf(
  definitions: Definitions,
  way: readonly Migration[],
  { from, to }: Planned,
): readonly Finding[] {
  const { id } = to.survey;
  const steps = way.map((migration) => {
    const models = [migration.from, migration.to].map((version) => definitions.getVersion(id, version));
    return { migration, before: models[0], after: models[1] };
  });
  const found = steps.flatMap(({ migration, before, after }) =>
    before === undefined || after === undefined
      ? []
      : lintMigration(`migrations (${migration.from} to ${migration.to})`, migration, [before, after]),
  );
  if (found.length > 0 || from === undefined) return found;
  return lintWay(`migrations (${from.survey.version} to ${to.survey.version})`, way, [from, to]);
}
