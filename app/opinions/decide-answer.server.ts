// Makes an answer official by a decision, signed and with its reason. Only the answer changes: justification, note and
// evidence stay as they are. Whoever decided on a page that showed an older answer is shown the new one first.

import { EMPTY_CONTENT } from "../domain/answers/answer-content.ts";
import type { AnswerProblem } from "../domain/answers/answer-problems.ts";
import { contentOf } from "../domain/answers/content-of.ts";
import type { SaveMeta } from "../domain/answers/decide-save.ts";
import { canonical } from "../domain/answers/fingerprint.ts";
import type { FormEntries } from "../domain/fields/form-entries.ts";
import { decisionReason } from "../domain/opinions/decision-reason.ts";
import { canAnswer } from "../domain/people/permissions.ts";
import type { Answer } from "../domain/questions/answer.ts";
import { accepted, type Result, refused } from "../domain/result.ts";
import type { AssessmentWriter } from "../record/assessment-writer.server.ts";
import type { AssessmentRef, OpenAssessment } from "../record/find-assessment.server.ts";
import { coded, inAssessment } from "../record/in-assessment.server.ts";
import { parsePosted } from "../record/parse-posted.server.ts";
import { hasOpinions } from "../record/team-assessment.server.ts";
import type { Deps } from "../wiring/deps.server.ts";
import { decisionsOf } from "./decisions-of.server.ts";
import { debatableIn } from "./opinion-giver.server.ts";
import type { StaleAnswers } from "./stale-decision.view.ts";

export interface DecideAnswer {
  readonly ref: AssessmentRef;
  readonly questionId: string;
  /** Of the answer alone; names as on the page of the question. */
  readonly entries: FormEntries;
  readonly reason: string;
  readonly meta: SaveMeta;
}
export interface InvalidDecision {
  readonly code: "INVALID";
  readonly problems: readonly AnswerProblem[];
  /** Nothing was chosen. */
  readonly lacksAnswer: boolean;
  /** Missing, or longer than it may be. */
  readonly lacksReason: boolean;
}
export type DecideAnswerRefusal =
  | { readonly code: "NOT_FOUND" }
  | { readonly code: "FINALISED" }
  | InvalidDecision
  | StaleAnswers;

/** Sent twice, it writes once. */
export async function decideAnswer(
  deps: Deps,
  asked: DecideAnswer,
): Promise<Result<null, DecideAnswerRefusal>> {
  const { ref, questionId, entries, meta } = asked;
  const reason = decisionReason(asked.reason);
  const decided = await inAssessment(
    deps,
    {
      ...{ ref, right: canAnswer },
      place: (opened) => (hasOpinions(opened) ? debatableIn(opened, questionId) : undefined),
      ahead: (opened, question) => parsePosted(opened, { question, entries, meta }),
    },
    (into, question): Result<null, DecideAnswerRefusal> => {
      const read = readDecision(parsePosted(into.opened, { question, entries, meta }), reason);
      return read.ok ? write(deps, into, { ...read.value, questionId, meta }) : read;
    },
  );
  return decided.ok ? decided : refused(coded(decided.reason));
}

interface Decided {
  readonly answer: Answer;
  readonly reason: string;
}

function readDecision(
  parsed: ReturnType<typeof parsePosted>,
  reason: string | null,
): Result<Decided, InvalidDecision> {
  const problems = parsed.ok ? [] : parsed.reason.problems;
  const answer = parsed.ok ? parsed.value.answer : null;
  if (reason !== null && answer !== null && answer.state !== "unanswered")
    return accepted({ answer, reason });
  const lacksAnswer = answer?.state === "unanswered";
  return refused({ code: "INVALID", problems, lacksAnswer, lacksReason: reason === null });
}

/** Somebody who goes back to the page and decides otherwise has another last word. */
function isDecided(
  deps: Deps,
  opened: OpenAssessment,
  { questionId, answer, reason }: Decided & { readonly questionId: string },
): boolean {
  const current = opened.saved.get(questionId)?.answer;
  const isSame = current !== undefined && canonical(current) === canonical(answer);
  return isSame && decisionsOf(deps, opened).get(questionId)?.reason === reason;
}

interface ToWrite extends Decided {
  readonly questionId: string;
  readonly meta: SaveMeta;
}

/** A decision that confirms what was answered is one all the same: it says who, when and why. */
function write(
  deps: Deps,
  { opened, now, saveAnswer }: AssessmentWriter,
  { answer, reason, questionId, meta }: ToWrite,
): Result<null, StaleAnswers> {
  const current = opened.saved.get(questionId);
  const version = current?.version ?? 0;
  const isOwnForm = meta.form !== "" && meta.form === current?.form;
  if (isOwnForm && isDecided(deps, opened, { questionId, answer, reason })) return accepted(null);
  if (version !== meta.version && !isOwnForm) {
    const theirs = current?.answer ?? EMPTY_CONTENT.answer;
    return refused({ code: "STALE", version, mine: answer, theirs });
  }
  const content = current === undefined ? EMPTY_CONTENT : contentOf(current);
  const saved = { version: version + 1, savedAt: now, form: meta.form, seq: 0, toConfirm: false };
  const stored = { ...content, ...saved, answer };
  saveAnswer({ questionId, source: "decision", reason, stored });
  return accepted(null);
}
