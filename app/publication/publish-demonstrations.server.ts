// Publishes the result of every fictional body whose result anyone may read, so that a fresh installation shows what a published
// page is. Done once each; nobody allows it, for nobody is concerned.

import { journey } from "../domain/branching/journey.ts";
import type { Body } from "../domain/directory/body.ts";
import { finalisedDocument, finalisedText } from "../domain/finalisation/finalised-document.ts";
import { publicDocument } from "../domain/publication/public-document.ts";
import type { PublicationScope } from "../domain/publication/publication-scope.ts";
import type { Answers, SavedAnswer } from "../domain/questions/answer.ts";
import type { Level } from "../domain/questions/level.ts";
import { publishedResult } from "../domain/results/published-result.ts";
import { summariseResult } from "../domain/results/summarise-result.ts";
import type { SurveyModel } from "../domain/survey/survey-model.ts";
import type { AssessmentRecord } from "../record/assessments.store.server.ts";
import type { Definitions } from "../record/definitions.store.server.ts";
import type { Stores } from "../wiring/open-stores.server.ts";
import { demonstrationCourse } from "./demonstration-courses.server.ts";
import { hashesOf } from "./hashes-of.server.ts";
import { BY_PROGRAM, publishVersion, withdrawVersions } from "./publish-version.server.ts";

interface PublishingDeps
  extends Pick<Stores, "answers" | "assessments" | "bodies" | "definitionVersions" | "publications"> {
  readonly definitions: Definitions;
  readonly transact: <T>(job: () => T) => T;
}

const ONE_DAY_MS = 24 * 60 * 60 * 1_000;
/** In days. */
const BETWEEN_STEPS = 7;
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
  const saved = deps.answers.listOf(record.id, model.survey.version);
  const { correction, withdrawal, scope } = demonstrationCourse(body.slug, record.edition);
  const one = { record, model, body, scope };
  const before = correction === null ? saved : withLevel(saved, correction.question, correction.before);
  online(deps, { ...one, saved: before, version: 1, reason: "" });
  if (correction !== null) online(deps, { ...one, saved, version: 2, reason: correction.reason });
  if (withdrawal === null) return;
  const at = daysAfter(record.startedAt, 2 * BETWEEN_STEPS);
  withdrawVersions(deps, { assessmentId: record.id, at, by: BY_PROGRAM, reason: withdrawal });
}

interface Version {
  readonly record: AssessmentRecord;
  readonly model: SurveyModel;
  readonly body: Body;
  readonly scope: PublicationScope;
  readonly saved: ReadonlyMap<string, SavedAnswer>;
  readonly version: number;
  readonly reason: string;
}

function online(deps: PublishingDeps, { record, model, body, scope, saved, version, reason }: Version): void {
  const { id, version: surveyVersion } = model.survey;
  const at = daysAfter(record.startedAt, (version - 1) * BETWEEN_STEPS);
  const answers: Answers = Object.fromEntries([...saved].map(([question, { answer }]) => [question, answer]));
  const path = journey(model, answers);
  const result = publishedResult(summariseResult(model, { answers, path, saved }));
  const document = finalisedDocument({
    ...{ body: { slug: body.slug, name: body.name }, edition: record.edition },
    ...{ survey: { id, version: surveyVersion }, finished: new Set<string>(), files: [] },
    ...{ version, at, path, saved, result },
  });
  const published = publicDocument(model, {
    ...{ document, ...hashesOf(deps, finalisedText(document), document) },
    ...{ demonstration: true, scope, ...NO_LEVERS },
  });
  const said = { by: BY_PROGRAM, official: null, reason };
  publishVersion(deps, { assessmentId: record.id, document: published, at, ...said });
}

function withLevel(
  saved: ReadonlyMap<string, SavedAnswer>,
  question: string,
  value: Level,
): ReadonlyMap<string, SavedAnswer> {
  const stored = saved.get(question);
  if (stored === undefined) return saved;
  return new Map(saved).set(question, { ...stored, answer: { state: "answered", value } });
}

function daysAfter(day: Date, days: number): Date {
  return new Date(day.getTime() + days * ONE_DAY_MS);
}
