// Publishes the result of every fictional body whose result anyone may read, so that a fresh installation shows what a published
// page is. Done once each; nobody allows it, for nobody is concerned; one request waits for whoever moderates to try.

import { journey } from "../domain/branching/journey.ts";
import type { Body } from "../domain/directory/body.ts";
import {
  finalisedBody,
  finalisedDocument,
  finalisedText,
} from "../domain/finalisation/finalised-document.ts";
import type { NewPublicDocument } from "../domain/publication/public-document.schema.ts";
import { publicDocument } from "../domain/publication/public-document.ts";
import { BLOCKS, type PublicationScope, SCORES_ONLY } from "../domain/publication/publication-scope.ts";
import type { Answers, SavedAnswer } from "../domain/questions/answer.ts";
import type { Level } from "../domain/questions/level.ts";
import { publishedResult } from "../domain/results/published-result.ts";
import { summariseResult } from "../domain/results/summarise-result.ts";
import type { SurveyModel } from "../domain/survey/survey-model.ts";
import type { AssessmentRecord } from "../record/assessments.store.server.ts";
import type { Deps } from "../wiring/deps.server.ts";
import type { Stores } from "../wiring/open-stores.server.ts";
import { demonstrationAims, NO_AIMS } from "./demonstration-aims.server.ts";
import { demonstrationCourse } from "./demonstration-courses.server.ts";
import { hashesOf } from "./hashes-of.server.ts";
import { BY_PROGRAM, publishVersion, withdrawVersions } from "./publish-version.server.ts";
import { type WaitingDeps, waitForModeration } from "./wait-for-moderation.server.ts";

type PublishingDeps = Pick<Stores, "answers" | "definitionVersions"> &
  Pick<Deps, "definitions" | "transact"> &
  WaitingDeps;

const ONE_DAY_MS = 24 * 60 * 60 * 1_000;
/** In days. */
const BETWEEN_STEPS = 7;

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
  const course = demonstrationCourse(body.slug, record.edition);
  const { correction, withdrawal, asksForMore } = course;
  const one = { record, model, body, hasAims: course.hasAims };
  const before = correction === null ? saved : withLevel(saved, correction.question, correction.before);
  const first = madeOf(deps, { ...one, saved: before, version: 1 });
  online(deps, { ...first, scope: course.scope, reason: "" });
  if (correction !== null)
    online(deps, {
      ...madeOf(deps, { ...one, saved, version: 2 }),
      scope: BLOCKS,
      reason: correction.reason,
    });
  if (asksForMore !== null) {
    const [all, scores] = [first.documentOf(BLOCKS), first.documentOf(SCORES_ONLY)];
    waitForModeration(deps, { ...first, all, scores, why: asksForMore });
  }
  if (withdrawal === null) return;
  const at = daysAfter(record.startedAt, 2 * BETWEEN_STEPS);
  withdrawVersions(deps, { assessmentId: record.id, at, by: BY_PROGRAM, reason: withdrawal });
}

interface Version {
  readonly record: AssessmentRecord;
  readonly model: SurveyModel;
  readonly body: Body;
  readonly hasAims: boolean;
  readonly saved: ReadonlyMap<string, SavedAnswer>;
  readonly version: number;
}
interface Made {
  readonly record: AssessmentRecord;
  readonly at: Date;
  /** Bytes of the finalised version. */
  readonly finalised: string;
  readonly documentOf: (scope: PublicationScope) => NewPublicDocument;
}

function madeOf(deps: PublishingDeps, { record, model, body, hasAims, saved, version }: Version): Made {
  const { id, version: surveyVersion } = model.survey;
  const at = daysAfter(record.startedAt, (version - 1) * BETWEEN_STEPS);
  const answers: Answers = Object.fromEntries([...saved].map(([question, { answer }]) => [question, answer]));
  const path = journey(model, answers);
  const summary = summariseResult(model, { answers, path, saved });
  const document = finalisedDocument({
    ...{ body: finalisedBody(body), edition: record.edition },
    ...{ survey: { id, version: surveyVersion }, finished: new Set<string>(), files: [] },
    ...{ version, at, path, saved, result: publishedResult(summary) },
  });
  const finalised = finalisedText(document);
  const aims = hasAims ? demonstrationAims(model, summary, record.startedAt) : NO_AIMS;
  const parts = { document, ...hashesOf(deps, finalised, document), demonstration: true, ...aims };
  return { record, at, finalised, documentOf: (scope) => publicDocument(model, { ...parts, scope }) };
}

function online(
  deps: PublishingDeps,
  {
    record,
    at,
    documentOf,
    scope,
    reason,
  }: Made & { readonly scope: PublicationScope; readonly reason: string },
): void {
  const said = { by: BY_PROGRAM, official: null, reason };
  publishVersion(deps, { assessmentId: record.id, document: documentOf(scope), at, ...said });
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
