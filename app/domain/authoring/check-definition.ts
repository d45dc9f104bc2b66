// Everything that is checked about a questionnaire folder, in the order in which it makes sense: the format, then
// whether the parts agree, then whether the examples hold. The same at the start of the server and for its author.
import type { Finding } from "../survey/finding.ts";
import { formatFindings } from "../survey/format-findings.ts";
import { lintMigrationFiles } from "../survey/lint-migration-files.ts";
import { type Migration, migrationSchema } from "../survey/migration.schema.ts";
import { type DefinitionFiles, parseDefinition } from "../survey/parse-definition.ts";
import { compileSurvey, type SurveyModel } from "../survey/survey-model.ts";
import { lintDefinition } from "./lint-definition.ts";
import { lintExamples } from "./lint-examples.ts";

export interface DefinitionParts {
  readonly files: DefinitionFiles;
  /** File name -> content, of `examples/` and of `migrations/`. */
  readonly examples: Readonly<Record<string, unknown>>;
  readonly migrations: Readonly<Record<string, unknown>>;
}

export interface CheckedDefinition {
  /** Undefined when the folder does not even have the format. */
  readonly model: SurveyModel | undefined;
  /** Those that have the format. */
  readonly migrations: readonly Migration[];
  /** Errors and advice; empty: nothing to say. */
  readonly findings: readonly Finding[];
}

export function checkDefinition({ files, examples, migrations }: DefinitionParts): CheckedDefinition {
  const moves = parseMigrations(migrations);
  const parsed = parseDefinition(files);
  if (!parsed.ok)
    return { model: undefined, migrations: moves.parsed, findings: [...parsed.reason, ...moves.findings] };
  const model = compileSurvey(parsed.value);
  const agreement = lintDefinition(parsed.value);
  // Examples of a questionnaire whose parts do not agree would only repeat its errors in other words.
  const isSound = !agreement.some(({ severity }) => severity === "error");
  const proofs = isSound ? lintExamples(model, examples) : [];
  const ways = lintMigrationFiles(moves.byFile, model);
  const findings = [...agreement, ...moves.findings, ...ways, ...proofs];
  return { model, migrations: moves.parsed, findings };
}

function parseMigrations(migrations: DefinitionParts["migrations"]) {
  const byFile: Record<string, Migration> = {};
  const findings: Finding[] = [];
  for (const [name, content] of Object.entries(migrations)) {
    const result = migrationSchema.safeParse(content);
    if (result.success) byFile[name] = result.data;
    else findings.push(...formatFindings(`migrations/${name}`, result.error.issues));
  }
  return { parsed: Object.values(byFile), byFile, findings };
}
