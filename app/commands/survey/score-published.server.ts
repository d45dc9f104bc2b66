// `score <published.json> [definition.json]`: whether the scores of a published document follow from its answers. The document is
// the file of its page, or a whole edition; the questionnaire is a folder here, or the file that the site keeps of each version.
import type { PublicDocument } from "../../domain/publication/public-document.schema.ts";
import { keptDefinitionSchema, publishedFileSchema } from "../../domain/publication/published-file.schema.ts";
import { type Recomputed, recomputeScores } from "../../domain/publication/recompute-scores.ts";
import { parseDefinition } from "../../domain/survey/parse-definition.ts";
import { compileSurvey, type SurveyModel } from "../../domain/survey/survey-model.ts";
import { pathTo } from "../../kit/path-to.ts";
import { CommandRefusal } from "./command-refusal.server.ts";
import { readJsonFile } from "./json-file.server.ts";
import { readModel } from "./survey-folder.server.ts";

/** 0 where every figure is the one that is stated, 1 where one is not. */
export function scorePublished(file: string, definition: string | undefined): number {
  const read = readJsonFile(file, publishedFileSchema);
  const documents = "published" in read ? read.published.map(({ document }) => document) : [read];
  const results = documents.map((document) => {
    const { body, edition, survey } = document;
    const figures = recomputeScores(document, modelOf(document, definition));
    return { body: body.slug, edition, survey: `${survey.id} ${survey.version}`, ...saidOf(figures) };
  });
  const [only] = results;
  if (results.length === 1 && only?.figures === null) throw new CommandRefusal(`${file}: ${OUT_OF_SCOPE}`);
  process.stdout.write(`${JSON.stringify("published" in read ? results : only, null, 2)}\n`);
  return results.some(({ isEqual }) => isEqual === false) ? 1 : 0;
}

const OUT_OF_SCOPE =
  "the answers are not in the scope of this document, so that nothing can be recomputed from it. Its bytes can be compared with its SHA-256.";

function saidOf(figures: readonly Recomputed[] | null) {
  if (figures === null) return { isEqual: null, why: OUT_OF_SCOPE, figures };
  return { isEqual: figures.every(({ isEqual }) => isEqual), figures };
}

/** The very version that the document names: another one would give other scores. */
function modelOf({ survey }: PublicDocument, definition: string | undefined): SurveyModel {
  const model = definition === undefined ? readModel(survey.id) : readDefinition(definition);
  const { id, version } = model.survey;
  if (id === survey.id && version === survey.version) return model;
  throw new CommandRefusal(
    `The document was answered with ${survey.id} ${survey.version}, and this is ${id} ${version}. ` +
      `Name the file of that version, which the site keeps at ${keptAt(survey)}: ` +
      "npm run survey -- score <published.json> <definition.json>",
  );
}

function keptAt({ id, version }: PublicDocument["survey"]): string {
  return pathTo("definition-file", { survey: id, file: `${version}.json` });
}

function readDefinition(file: string): SurveyModel {
  const parsed = parseDefinition(readJsonFile(file, keptDefinitionSchema));
  if (!parsed.ok) throw new CommandRefusal(`${file} is no questionnaire that can be read.`);
  return compileSurvey(parsed.value);
}
