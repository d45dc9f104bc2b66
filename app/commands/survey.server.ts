// `npm run survey -- <verb>`: what an author of a questionnaire does from the command line. Results go to standard
// output and everything else to standard error. Exit codes: 0 all is well, 1 something is to be mended in a
// questionnaire, 2 the command or a file given to it cannot be used.
import { checkFolders } from "./survey/check-folders.server.ts";
import { CommandRefusal } from "./survey/command-refusal.server.ts";
import { migrateStored } from "./survey/migrate-stored.server.ts";
import { previewMigration } from "./survey/preview-migration.server.ts";
import { scoreFile } from "./survey/score-file.server.ts";
import { writeSchemas } from "./survey/write-schemas.server.ts";

const VERBS: Readonly<Record<string, (parameters: readonly string[]) => number>> = {
  check: checkFolders,
  score: scoreFile,
  schemas: writeSchemas,
  migrate: previewMigration,
  "migrate-answers": migrateStored,
};

const USAGE = `What to do with questionnaires:
  npm run survey -- check [folder]                        check one folder of survey-definitions/, or all of them
  npm run survey -- score <folder> <file.json>            print the result of answers as JSON
  npm run survey -- score <published.json> [definition.json]
                                                          compute what is published anew, and compare it with what is stated
  npm run survey -- migrate --from <folder> --to <folder> <answers.json>
                                                          show what would become of answers in another version
  npm run survey -- migrate-answers <survey> --from <version> --to <version> [--apply]
                                                          the same for the answers of the database; --apply moves them
  npm run survey -- schemas                               write public/schemas/ again from the format`;

process.exitCode = run(process.argv.slice(2));

function run([verb = "", ...parameters]: readonly string[]): number {
  const command = Object.hasOwn(VERBS, verb) ? VERBS[verb] : undefined;
  if (command === undefined) return say(verb === "" ? USAGE : `There is no "${verb}".\n${USAGE}`);
  try {
    return command(parameters);
  } catch (error) {
    if (error instanceof CommandRefusal) return say(error.message);
    throw error;
  }
}

function say(sentence: string): number {
  process.stderr.write(`${sentence}\n`);
  return 2;
}
