// `npm run findings -- <folder> [definition.json]`: what an edition says, computed again from its open data, the ZIP unpacked. Prints
// the bytes of the file that the site gives. Exit codes: 0 printed, 2 the command or a file given to it cannot be used.
import { join } from "node:path";
import { editionFileSchema } from "../domain/findings/edition-file.schema.ts";
import { findingsOf } from "../domain/findings/findings.ts";
import { type SampledResult, sampledOf } from "../domain/findings/sample.ts";
import { publicDocumentSchema } from "../domain/publication/public-document.schema.ts";
import { compareVersions } from "../domain/survey/survey-versions.ts";
import { findingsText } from "../findings/findings-text.ts";
import { CommandRefusal } from "./survey/command-refusal.server.ts";
import { readJsonFile } from "./survey/json-file.server.ts";
import { modelFor, type NamedSurvey } from "./survey/model-for.server.ts";

const USAGE = `What an edition says, computed again from its open data:
  npm run findings -- <folder> [definition.json]   the folder of an unpacked ZIP of the edition; the questionnaire is a folder
                                                   here, or the file that the site keeps of its version`;

process.exitCode = run(process.argv.slice(2));

function run([folder, definition]: readonly string[]): number {
  if (folder === undefined) return say(USAGE);
  try {
    process.stdout.write(findingsIn(folder, definition));
    return 0;
  } catch (error) {
    if (error instanceof CommandRefusal) return say(error.message);
    throw error;
  }
}

function findingsIn(folder: string, definition: string | undefined): string {
  const { survey, invited, published } = readJsonFile(join(folder, "edition.json"), editionFileSchema);
  const results = published.map(({ document, population, communes, since }): SampledResult => {
    return {
      document: sampledOf(readJsonFile(join(folder, document), publicDocumentSchema)),
      situation: { population, communes, since },
    };
  });
  const asked = newestAnswered(results) ?? survey;
  if (asked === null) throw new CommandRefusal(`${folder} is of no edition, so that nothing is said of it.`);
  const model = modelFor(asked, definition);
  return findingsText(findingsOf({ model, results, all: Math.max(invited, results.length) }));
}

/** The newest version of the questionnaire of the first; undefined where nothing is published. */
function newestAnswered(results: readonly SampledResult[]): NamedSurvey | undefined {
  const surveys = results.map(({ document: { survey } }) => survey);
  return surveys
    .filter(({ id }) => id === surveys[0]?.id)
    .toSorted((a, b) => compareVersions(a.version, b.version))
    .at(-1);
}

function say(sentence: string): number {
  process.stderr.write(`${sentence}\n`);
  return 2;
}
