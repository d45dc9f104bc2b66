// A public document as its page reads it: in the words of the version of the questionnaire that it names, from its own figures
// alone, so that a later way of computing them changes nothing of what was published.
import type { PublicDocument } from "../domain/publication/public-document.schema.ts";
import { evidenceIn, prioritiesIn } from "../domain/publication/public-document.ts";
import { isLevel } from "../domain/questions/level.ts";
import { dimensionHighlights } from "../domain/results/highlights.ts";
import { openingOfGlobal } from "../domain/results/opening.ts";
import type { Scores } from "../domain/scoring/score.types.ts";
import type { SurveyModel } from "../domain/survey/survey-model.ts";
import type { Texts } from "../domain/survey/texts.schema.ts";
import type { PublicContent } from "./public-content.view.ts";

export interface ContentParts {
  readonly document: PublicDocument;
  readonly hash: string;
  /** Of the body today, for links: the document keeps the one that it was published under. */
  readonly slug: string;
  readonly model: SurveyModel;
  readonly texts: Texts;
}

export function publicContent({ document, hash, slug, model, texts }: ContentParts): PublicContent {
  const { name, demonstration: isDemonstration } = document.body;
  const scores = scoresOf(document, model);
  return {
    ...{ body: { slug, name, isDemonstration }, edition: document.edition, model, texts, hash },
    madeOf: madeOf(document),
    finalisedAt: new Date(document.finalisedAt),
    summary: {
      opening: openingOfGlobal(scores.global),
      ...{ scores, dimensions: dimensionHighlights(scores.dimensions) },
    },
    steps: mapOf(document.steps),
    justifications: mapOf(document.justifications),
    evidence: new Map(Object.entries(evidenceIn(document) ?? {})),
    levers: document.levers ?? null,
    gains: document.gains ?? null,
    brakes: mapOf(document.brakes),
    priorities: prioritiesIn(document) ?? null,
    projects: document.projects ?? null,
    targets: mapOf(document.targets),
  };
}

function madeOf(document: PublicDocument): PublicContent["madeOf"] {
  if (document.format === 1) return null;
  return { finalisedHash: document.finalisedHash, surveyHash: document.survey.hash };
}

/** In the order of the questionnaire, which is that of the radar. */
function scoresOf({ scores, steps = {} }: PublicDocument, { dimensions }: SurveyModel): Scores {
  const known = Object.entries(steps).flatMap(([id, step]) => (isLevel(step) ? [[id, step] as const] : []));
  return {
    levels: new Map(known),
    dimensions: dimensions.flatMap(({ id }) => {
      const one = scores.dimensions[id];
      return one === undefined ? [] : [{ id, ...one }];
    }),
    global: scores.global,
  };
}

function mapOf<Value>(
  record: Readonly<Record<string, Value>> | undefined,
): ReadonlyMap<string, Value> | null {
  return record === undefined ? null : new Map(Object.entries(record));
}
