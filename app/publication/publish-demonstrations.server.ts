// Publishes the result of every fictional body whose result anyone may read, so that a fresh installation shows what a published
// page is. Done once each; nobody allows it, for nobody is concerned.

import { journey } from "../domain/branching/journey.ts";
import { finalisedDocument, finalisedText } from "../domain/finalisation/finalised-document.ts";
import { publicDocument } from "../domain/publication/public-document.ts";
import { BLOCKS } from "../domain/publication/publication-scope.ts";
import type { Answers, SavedAnswer } from "../domain/questions/answer.ts";
import { publishedResult } from "../domain/results/published-result.ts";
import { summariseResult } from "../domain/results/summarise-result.ts";
import type { SurveyModel } from "../domain/survey/survey-model.ts";
import type { AssessmentRecord } from "../record/assessments.store.server.ts";
import type { Definitions } from "../record/definitions.store.server.ts";
import type { Stores } from "../wiring/open-stores.server.ts";
import { hashesOf } from "./hashes-of.server.ts";
import { BY_PROGRAM, publishVersion } from "./publish-version.server.ts";

interface PublishingDeps
  extends Pick<Stores, "answers" | "assessments" | "bodies" | "definitionVersions" | "publications"> {
  readonly definitions: Definitions;
  readonly transact: <T>(job: () => T) => T;
}

const NO_LEVERS = { levers: [], targets: new Map() } as const;

export function publishDemonstrations(deps: PublishingDeps): void {
  for (const record of deps.assessments.listOpenToAll()) {
    const model = deps.definitions.getVersion(record.surveyId, record.surveyVersion);
    if (model === undefined || deps.publications.listOf(record.id).length > 0) continue;
    deps.transact(() => publish(deps, record, model));
  }
}

function publish(deps: PublishingDeps, record: AssessmentRecord, model: SurveyModel): void {
  const body = deps.bodies.get(record.bodyId);
  // Asked again: of two processes that start together, the second one finds it published.
  if (body === undefined || deps.publications.listOf(record.id).length > 0) return;
  const { id, version } = model.survey;
  const saved: ReadonlyMap<string, SavedAnswer> = deps.answers.listOf(record.id, version);
  const answers: Answers = Object.fromEntries([...saved].map(([question, { answer }]) => [question, answer]));
  const path = journey(model, answers);
  const result = publishedResult(summariseResult(model, { answers, path, saved }));
  const document = finalisedDocument({
    ...{ body: { slug: body.slug, name: body.name }, edition: record.edition, survey: { id, version } },
    ...{ version: 1, at: record.startedAt, path, saved, finished: new Set<string>(), files: [], result },
  });
  const published = publicDocument(model, {
    ...{ document, ...hashesOf(deps, finalisedText(document), document) },
    ...{ demonstration: true, scope: BLOCKS, ...NO_LEVERS },
  });
  const { id: assessmentId, startedAt: at } = record;
  publishVersion(deps, { assessmentId, document: published, at, by: BY_PROGRAM, official: null, reason: "" });
}
