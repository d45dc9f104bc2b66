// Every page of an assessment begins here. Who may not see it gets the very same refusal as for what does not exist.

import { hashToken, isToken } from "../database/secret-token.server.ts";
import type { Journey } from "../domain/branching/journey.ts";
import type { Body } from "../domain/directory/body.ts";
import { type Finalisation, standingFinalisation } from "../domain/finalisation/finalisation.ts";
import { accessToAssessment } from "../domain/people/access-to.ts";
import { canAnswer, canAnswerForCommune, canRead } from "../domain/people/permissions.ts";
import type { AccessRole } from "../domain/people/role.ts";
import type { Account } from "../domain/people/visitor.ts";
import type { Answers } from "../domain/questions/answer.ts";
import { accepted, type Result, refused } from "../domain/result.ts";
import type { SurveyModel } from "../domain/survey/survey-model.ts";
import type { Deps } from "../wiring/deps.server.ts";
import type { StoredAnswer } from "./answers.store.server.ts";
import type { AssessmentRecord } from "./assessments.store.server.ts";
import type { Snapshot } from "./snapshots.server.ts";
import { type SessionToken, visitorOf } from "./visitor-of.server.ts";

/** How a page names an assessment: its address, and the keys that the visitor's browser holds. */
export interface AssessmentRef {
  readonly slug: string;
  readonly edition: string;
  readonly tokens: readonly string[];
  readonly session?: SessionToken;
  /** Tells the browsers apart that one secret link opened to; null for one that has no mark. */
  readonly mark?: string | null;
  /** A page that asks by itself: not a visit that would lengthen the session. */
  readonly isWatching?: true;
}
/**
 * answer: write answers; inside: see everything about it; read: its result, of seeded demonstrations for anyone; commune:
 * answer for a commune, which opens nothing else.
 */
export type Purpose = "answer" | "inside" | "read" | "commune";

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
  /** The version that was declared finished and stands: nothing is written meanwhile. Null while people work on it. */
  readonly finalised: Finalisation | null;
  readonly opener: Opener;
}

/** How the visitor came in, and as whom. */
export interface Opener {
  /** The secret link that opened it; null for a member, and for who reads a demonstration. */
  readonly token: string | null;
  /** Null for who reads a demonstration. */
  readonly role: AccessRole | null;
  /** Who is signed in, whatever opened it. */
  readonly account: Account | null;
  /** Of the browser. */
  readonly mark: string | null;
}

export const ANYONE: Opener = { token: null, role: null, account: null, mark: null };

export function findAssessment(
  deps: Deps,
  ref: AssessmentRef,
  purpose: Purpose,
): Result<OpenAssessment, "NOT_FOUND"> {
  const record = deps.assessments.get(ref.slug, ref.edition);
  const isShown = record?.openToAll === true && purpose === "read" && deps.showsDemonstrations;
  const opened = isShown
    ? openRecord(deps, record, ANYONE)
    : letIn(deps, record, { ref, right: RIGHTS[purpose] });
  return opened === undefined ? refused("NOT_FOUND") : accepted(opened);
}

/** What lets a role in: a `can…` of domain/people. */
export type Right = (role: AccessRole) => boolean;

const RIGHTS: Readonly<Record<Purpose, Right>> = {
  answer: canAnswer,
  commune: canAnswerForCommune,
  inside: canRead,
  read: canRead,
};

export interface Knock {
  readonly ref: AssessmentRef;
  readonly right: Right;
}

/** Undefined for who does not have the right: for them there is no such assessment. */
export function openFor(deps: Deps, knock: Knock): OpenAssessment | undefined {
  return letIn(deps, deps.assessments.get(knock.ref.slug, knock.ref.edition), knock);
}

/** A demonstration lets nobody in: it is only shown. */
function letIn(
  deps: Deps,
  record: AssessmentRecord | undefined,
  { ref, right }: Knock,
): OpenAssessment | undefined {
  if (record === undefined || record.openToAll) return undefined;
  const opener = openerOf(deps, ref, record);
  return opener.role !== null && right(opener.role) ? openRecord(deps, record, opener) : undefined;
}

function openerOf(deps: Deps, ref: AssessmentRef, record: AssessmentRecord): Opener {
  const { tokens, session, mark = null } = ref;
  const visitor = visitorOf(deps, session, ref.isWatching ? "watching" : "visiting");
  // A team’s assessment opens to no link, however the link came to be.
  const token = record.ofTeam ? null : openingToken(deps, tokens, record.id);
  const role = token === null ? accessToAssessment(visitor, record, deps.now()) : "link";
  return { token, role, account: visitor.account, mark };
}

/** For who writes answers: the same refusal as for what does not exist, unless the assessment is finalised. */
export function findWritable(
  deps: Deps,
  ref: AssessmentRef,
): Result<OpenAssessment, "NOT_FOUND" | "FINALISED"> {
  const found = findAssessment(deps, ref, "answer");
  return found.ok && found.value.finalised !== null ? refused("FINALISED") : found;
}

/** Whether who came in may write answers: readers and consultants may not, and nobody while it is finalised. */
export function mayAnswer({ finalised, opener: { role } }: OpenAssessment): boolean {
  return finalised === null && canAnswer(role);
}

/** For a record whose reader was already let in. */
export function openRecord(deps: Deps, record: AssessmentRecord, opener: Opener): OpenAssessment {
  const body = deps.bodies.get(record.bodyId);
  const model = deps.definitions.getVersion(record.surveyId, record.surveyVersion);
  if (body === undefined || model === undefined)
    throw new Error(`assessment ${record.id} has lost its body or its questionnaire`);
  const assessment = { ...record, body };
  return openWith(deps, { assessment, model, opener }, deps.snapshots.get(record, model));
}

/** With these answers in it. */
export function openWith(
  deps: Deps,
  { assessment, model, opener }: Pick<OpenAssessment, "assessment" | "model" | "opener">,
  snapshot: Snapshot,
): OpenAssessment {
  let finalised: Finalisation | null | undefined;
  return {
    ...{ assessment, model, opener },
    saved: snapshot.saved,
    answers: snapshot.answers,
    get path() {
      return snapshot.path;
    },
    get finalised() {
      if (finalised === undefined)
        finalised = standingFinalisation(deps.finalisations.getNewest(assessment.id));
      return finalised;
    },
  };
}

/** Of these keys, the one that opens it. */
export function openingToken(deps: Deps, tokens: readonly string[], assessmentId: number): string | null {
  const opens = (token: string) =>
    isToken(token) && deps.secretLinks.get(hashToken(token))?.assessmentId === assessmentId;
  return tokens.find(opens) ?? null;
}
