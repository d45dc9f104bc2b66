// `migrate --from <folder> --to <folder> <answers.json>`: shows what would become of answers, and moves nothing. The
// migrations are those of the newer folder; the file has the shape of the `input` of an example.
import { parseArgs } from "node:util";
import { EMPTY_CONTENT } from "../../domain/answers/answer-content.ts";
import { moveAnswers } from "../../domain/answers/move-answers.ts";
import { exampleInput } from "../../domain/authoring/example-input.ts";
import { inputFileSchema } from "../../domain/survey/example.schema.ts";
import type { Finding } from "../../domain/survey/finding.ts";
import { lintMigration } from "../../domain/survey/lint-migration.ts";
import { type Migration, migrationSchema } from "../../domain/survey/migration.schema.ts";
import type { SurveyModel } from "../../domain/survey/survey-model.ts";
import { migrationsBetween } from "../../domain/survey/survey-versions.ts";
import { CommandRefusal } from "./command-refusal.server.ts";
import { readJsonFile } from "./json-file.server.ts";
import { moveSentence } from "./move-sentence.server.ts";
import { readFolder, readModel, sentenceOf } from "./survey-folder.server.ts";

export function previewMigration(parameters: readonly string[]): number {
  const { from, to, file } = namesIn(parameters);
  const [older, newer] = [readModel(from), readModel(to)];
  const migrations = wayBetween(older, newer, to);
  const findings = uncovered(migrations, [older, newer]);
  if (findings.length > 0)
    throw new CommandRefusal(["The migration is not complete:", ...findings.map(sentenceOf)].join("\n"));
  const { answers } = exampleInput(older, readJsonFile(file, inputFileSchema));
  const contents = new Map(Object.entries(answers).map(([id, answer]) => [id, { ...EMPTY_CONTENT, answer }]));
  const { moves } = moveAnswers({ contents, migrations, model: newer, communes: [] });
  const title = `From ${older.survey.version} to ${newer.survey.version}:`;
  process.stdout.write(`${[title, ...moves.map(moveSentence)].join("\n")}\n`);
  return 0;
}

function namesIn(parameters: readonly string[]): {
  readonly from: string;
  readonly to: string;
  readonly file: string;
} {
  const options = { from: { type: "string" }, to: { type: "string" } } as const;
  const { values, positionals } = parseArgs({
    args: [...parameters],
    options,
    allowPositionals: true,
    strict: false,
  });
  const [file] = positionals;
  if (typeof values.from === "string" && typeof values.to === "string" && file !== undefined)
    return { from: values.from, to: values.to, file };
  throw new CommandRefusal(
    "Name two folders and a file: npm run survey -- migrate --from <folder> --to <folder> <answers.json>",
  );
}

function wayBetween(older: SurveyModel, newer: SurveyModel, folder: string): readonly Migration[] {
  const migrations = Object.entries(readFolder(folder).migrations).map(([name, content]) => {
    const parsed = migrationSchema.safeParse(content);
    if (!parsed.success)
      throw new CommandRefusal(
        `migrations/${name} does not have the expected shape; \`npm run survey -- check ${folder}\` says why.`,
      );
    return parsed.data;
  });
  const way = migrationsBetween(migrations, older.survey.version, newer.survey.version);
  if (way === undefined)
    throw new CommandRefusal(`No migrations lead from ${older.survey.version} to ${newer.survey.version}.`);
  return way;
}

/** A way of several steps has versions in between that are not at hand: only a single step is checked. */
function uncovered(
  migrations: readonly Migration[],
  versions: readonly [SurveyModel, SurveyModel],
): readonly Finding[] {
  const [only, ...others] = migrations;
  return only === undefined || others.length > 0 ? [] : lintMigration("migration", only, versions);
}
