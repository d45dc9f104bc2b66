// What an assignment is about, in words.
import type { Body } from "../domain/directory/body.ts";
import type { Locale } from "../domain/fields/id.schema.ts";
import type { Texts } from "../domain/survey/texts.schema.ts";
import type { AssessmentRecord } from "../record/assessments.store.server.ts";
import { surveyLanguage, surveyTexts } from "../record/survey-texts.server.ts";
import type { Deps } from "../wiring/deps.server.ts";
import type { Assignment } from "./assignments.store.server.ts";

export interface AssignedPlace {
  readonly sectionId: string;
  /** Null for the whole section. */
  readonly questionId: string | null;
}

/** A section by its name, a question by the short form of both; an id for what a later version of the questionnaire left out. */
export function nameOfPlace({ sectionId, questionId }: AssignedPlace, texts: Texts): string {
  const section = texts.sections[sectionId];
  if (questionId === null) return section?.title ?? sectionId;
  return `${section?.short ?? sectionId}, ${texts.questions[questionId]?.short ?? questionId}`;
}

export interface FoundPlace {
  readonly record: AssessmentRecord;
  readonly body: Body;
  readonly what: string;
  /** Of those words. */
  readonly language: Locale;
}

/** Undefined when the assessment or its questionnaire is there no more. */
export function placeOf(deps: Deps, asked: Assignment, locale: Locale): FoundPlace | undefined {
  const record = deps.assessments.getById(asked.assessmentId);
  if (record === undefined) return undefined;
  const body = deps.bodies.get(record.bodyId);
  const model = deps.definitions.getVersion(record.surveyId, record.surveyVersion);
  if (body === undefined || model === undefined) return undefined;
  const what = nameOfPlace(asked, surveyTexts(model, locale));
  return { record, body, what, language: surveyLanguage(model, locale) };
}
