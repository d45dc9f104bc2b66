// What an edition says by itself: everything that is online of it, as one sample. Of a body the directory adds its situation, which is
// public as well.
import { newestOf } from "../domain/comparison/common-questions.ts";
import type { Body } from "../domain/directory/body.ts";
import type { Edition } from "../domain/editions/edition.ts";
import type { Sample, Situated } from "../domain/findings/sample.ts";
import type { SurveyModel } from "../domain/survey/survey-model.ts";
import { cohortSize } from "../editions/cohort-size.server.ts";
import { dataEdition, onlineIn } from "../open-data/edition-data.server.ts";
import { publishedText } from "../publication/published-of.server.ts";
import { readDocument } from "../publication/read-document.server.ts";
import { editionShown } from "../releases/view-public-releases.server.ts";
import type { Deps } from "../wiring/deps.server.ts";

export interface EditionSample {
  readonly edition: Edition;
  readonly sample: Sample;
  /** Slug of a body -> its name. */
  readonly bodies: Readonly<Record<string, string>>;
}

/** Undefined for one that nobody but the team knows of, and where its questionnaire is served no more. */
export function editionSample(deps: Deps, key: string): EditionSample | undefined {
  const edition = editionShown(deps, key);
  if (edition === undefined) return undefined;
  const published = dataEdition(deps, key);
  const online = published === undefined ? [] : [...onlineIn(deps, published.editionId)];
  const results = online.flatMap(({ body, latest }) => {
    const text = publishedText(deps, latest);
    return text === undefined ? [] : [{ document: readDocument(text), situation: situationOf(body) }];
  });
  const versions = results.flatMap(({ document: { survey } }) => versionOf(deps, survey.id, survey.version));
  const model = newestOf(versions) ?? versionOf(deps, edition.surveyId, edition.surveyVersion)[0];
  if (model === undefined) return undefined;
  return {
    edition,
    sample: { model, results, all: Math.max(cohortSize(deps, key), results.length) },
    bodies: Object.fromEntries(online.map(({ body: { slug, name } }) => [slug, name])),
  };
}

/** Null: today's one. */
function versionOf({ definitions }: Deps, id: string, version: string | null): readonly SurveyModel[] {
  const model = version === null ? definitions.getCurrent(id) : definitions.getVersion(id, version);
  return model === undefined ? [] : [model];
}

function situationOf({ population, communes, since }: Body): Situated {
  return {
    population,
    communes: communes.length === 0 ? null : communes.length,
    since: since === null ? null : Number(since.slice(0, 4)),
  };
}
