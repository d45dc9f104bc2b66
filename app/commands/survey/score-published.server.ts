// `score <published.json> [definition.json]`: whether the scores of a published document follow from its answers. The document is
// the file of its page, or a whole edition; the questionnaire is a folder here, or the file that the site keeps of each version.
import { publishedFileSchema } from "../../domain/publication/published-file.schema.ts";
import { type Recomputed, recomputeScores } from "../../domain/publication/recompute-scores.ts";
import { CommandRefusal } from "./command-refusal.server.ts";
import { readJsonFile } from "./json-file.server.ts";
import { modelFor } from "./model-for.server.ts";

/** 0 where every figure is the one that is stated, 1 where one is not. */
export function scorePublished(file: string, definition: string | undefined): number {
  const read = readJsonFile(file, publishedFileSchema);
  const documents = "published" in read ? read.published.map(({ document }) => document) : [read];
  const results = documents.map((document) => {
    const { body, edition, survey } = document;
    const figures = recomputeScores(document, modelFor(document.survey, definition));
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
