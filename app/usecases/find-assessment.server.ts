// Every page of an assessment begins here. Who may not see it gets the very same refusal as for what does not exist.
import type { Answers } from "../domain/answers/answer.ts";
import type { Journey } from "../domain/branching/journey.ts";
import type { Body } from "../domain/directory/body.ts";
import { accepted, type Result, refused } from "../domain/result.ts";
import type { SurveyModel } from "../domain/survey/survey-model.ts";
import type { StoredAnswer } from "../storage/answers.server.ts";
import type { AssessmentRecord } from "../storage/assessments.server.ts";
import { hashToken, isToken } from "../storage/secret-token.server.ts";
import type { Deps } from "./deps.server.ts";

/** How a page names an assessment: its address, and the keys that the visitor's browser holds. */
export interface AssessmentRef {
  readonly slug: string;
  readonly edition: string;
  readonly tokens: readonly string[];
}
/** answer: the pages of those who hold the secret link; read: also the results of seeded demonstrations, for anyone. */
export type Purpose = "answer" | "read";

export interface Assessment extends AssessmentRecord {
  readonly body: Body;
}
export interface OpenAssessment {
  readonly assessment: Assessment;
  readonly model: SurveyModel;
  /** Question id -> answer as last saved, on the path or not. */
  readonly saved: ReadonlyMap<string, StoredAnswer>;
  /** Those that count, without what surrounds them: an answer that waits for confirmation is in `saved` only. */
  readonly answers: Answers;
  readonly path: Journey;
  /** The key that opened it; null for who reads a demonstration without one. */
  readonly token: string | null;
}

export function findAssessment(
  deps: Deps,
  ref: AssessmentRef,
  purpose: Purpose,
): Result<OpenAssessment, "NOT_FOUND"> {
  const record = deps.assessments.get(ref.slug, ref.edition);
  const token = record === undefined ? null : openingToken(deps, ref.tokens, record.id);
  const mayOpen =
    record?.openToAll === true ? purpose === "read" && deps.showsDemonstrations : token !== null;
  return record !== undefined && mayOpen ? accepted(openRecord(deps, record, token)) : refused("NOT_FOUND");
}

/** For a record whose reader was already let in. */
export function openRecord(deps: Deps, record: AssessmentRecord, token: string | null): OpenAssessment {
  const body = deps.bodies.get(record.bodyId);
  const model = deps.definitions.getVersion(record.surveyId, record.surveyVersion);
  if (body === undefined || model === undefined)
    throw new Error(`assessment ${record.id} has lost its body or its questionnaire`);
  const snapshot = deps.snapshots.get(record, model);
  return {
    assessment: { ...record, body },
    model,
    saved: snapshot.saved,
    answers: snapshot.answers,
    get path() {
      return snapshot.path;
    },
    token,
  };
}

function openingToken(deps: Deps, tokens: readonly string[], assessmentId: number): string | null {
  const opens = (token: string) =>
    isToken(token) && deps.secretLinks.get(hashToken(token))?.assessmentId === assessmentId;
  return tokens.find(opens) ?? null;
}
