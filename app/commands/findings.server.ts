// `npm run findings -- <folder> [definition.json]`: what an edition says, computed again from its open data, the ZIP unpacked. Prints
// the bytes of the file that the site gives. Exit codes: 0 printed, 2 the command or a file given to it cannot be used.
import { join } from "node:path";
import { type EditionContent, editionFileSchema } from "../domain/findings/edition-file.schema.ts";
import { findingsOf } from "../domain/findings/findings.ts";
import {
  type EarlierEdition,
  type SampledDocument,
  type SampledResult,
  sampledOf,
} from "../domain/findings/sample.ts";
import { simulateFindings } from "../domain/findings/simulate-findings.ts";
import { publicDocumentSchema } from "../domain/publication/public-document.schema.ts";
import { keptDefinitionSchema } from "../domain/publication/published-file.schema.ts";
import { parseDefinition } from "../domain/survey/parse-definition.ts";
import { compileSurvey } from "../domain/survey/survey-model.ts";
import { compareVersions } from "../domain/survey/survey-versions.ts";
import { findingsText } from "../findings/findings-text.ts";
import { CommandRefusal } from "./survey/command-refusal.server.ts";
import { readJsonFile } from "./survey/json-file.server.ts";
import { modelFor, type NamedSurvey } from "./survey/model-for.server.ts";
import { readModel } from "./survey/survey-folder.server.ts";

const USAGE = `What an edition says, computed again from its open data:
  npm run findings -- <folder> [definition.json]   the folder of an unpacked ZIP of the edition; the questionnaire is a folder
                                                   here, or the file that the site keeps of its version
  npm run findings -- --simulate <samples> <questionnaire> [bodies]
                                                   how often anything is found in samples of pure chance, and in samples
                                                   with something planted; of 22 bodies unless told otherwise`;

const MOST = 100_000;
/** The number that every sample is drawn from. */
const SEED = 202_012;

process.exitCode = run(process.argv.slice(2));

function run([folder, ...more]: readonly string[]): number {
  if (folder === undefined) return say(USAGE);
  try {
    process.stdout.write(folder === "--simulate" ? simulated(more) : findingsIn(folder, more[0]));
    return 0;
  } catch (error) {
    if (error instanceof CommandRefusal) return say(error.message);
    throw error;
  }
}

function simulated([samples, questionnaire, bodies = "22"]: readonly string[]): string {
  if (questionnaire === undefined) throw new CommandRefusal(USAGE);
  const asked = { samples: countIn(samples), bodies: countIn(bodies), seed: SEED };
  return `${JSON.stringify(simulateFindings(readModel(questionnaire), asked), null, 2)}\n`;
}

function countIn(typed = ""): number {
  const count = Number(typed);
  if (Number.isInteger(count) && count > 0 && count <= MOST) return count;
  throw new CommandRefusal(`"${typed}" is no number from 1 to ${MOST}.\n\n${USAGE}`);
}

function findingsIn(folder: string, definition: string | undefined): string {
  const { survey, invited, published, earlier } = readJsonFile(
    join(folder, "edition.json"),
    editionFileSchema,
  );
  const results = published.map(
    ({ document, earlier: then, slug: _slug, ...situation }): SampledResult => ({
      document: documentAt(folder, document),
      situation,
      ...(then !== null && { earlier: documentAt(folder, then) }),
    }),
  );
  const asked = newestAnswered(results) ?? survey;
  if (asked === null) throw new CommandRefusal(`${folder} is of no edition, so that nothing is said of it.`);
  const model = modelFor(asked, definition);
  const sample = { model, results, all: Math.max(invited, results.length) };
  return findingsText(
    findingsOf({ ...sample, ...(earlier !== null && { earlier: earlierIn(folder, earlier) }) }),
  );
}

function documentAt(folder: string, path: string): SampledDocument {
  return sampledOf(readJsonFile(join(folder, path), publicDocumentSchema));
}

/** A version that does not fit the format of today is left out, as the site does. */
function earlierIn(
  folder: string,
  { edition, questionnaires, migrations }: NonNullable<EditionContent["earlier"]>,
): EarlierEdition {
  const parsed = questionnaires.map((path) =>
    parseDefinition(readJsonFile(join(folder, path), keptDefinitionSchema)),
  );
  const models = parsed.flatMap((one) => (one.ok ? [compileSurvey(one.value)] : []));
  return { name: edition, models, migrations };
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
