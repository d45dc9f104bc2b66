// Checks one posted answer against its question and the path, and writes it when the rules of concurrent saves allow
// (domain/answers/decide-save). Runs inside the transaction of the save: what it reads cannot change before it writes.
import type { AnswerContent } from "../domain/answers/answer-content.ts";
import { answerContext } from "../domain/answers/answer-context.ts";
import { type AnswerProblem, answerProblems } from "../domain/answers/answer-problems.ts";
import { answerContentSchema } from "../domain/answers/answer-schema.ts";
import { contentOf } from "../domain/answers/content-of.ts";
import {
  decideFirstSave,
  decideSave,
  type SaveIntent,
  type SaveMeta,
} from "../domain/answers/decide-save.ts";
import { fingerprint } from "../domain/answers/fingerprint.ts";
import type { FormEntries } from "../domain/answers/form-entries.ts";
import { readAnswerForm } from "../domain/answers/read-answer-form.ts";
import { pathAnswers } from "../domain/branching/journey.ts";
import { accepted, type Result, refused } from "../domain/result.ts";
import type { Question } from "../domain/survey/question.schema.ts";
import type { StoredAnswer } from "../storage/answers.server.ts";
import type { Deps } from "./deps.server.ts";
import type { OpenAssessment } from "./find-assessment.server.ts";

export interface PostedAnswer {
  readonly question: Question;
  readonly entries: FormEntries;
  readonly meta: SaveMeta;
}
export interface WrittenAnswer {
  /** Null for a question left empty that never had an answer. */
  readonly stored: StoredAnswer | null;
  /** False when there was nothing to write: the same content again, or a save that a later one has overtaken. */
  readonly isNew: boolean;
}
export interface InvalidAnswer {
  readonly code: "INVALID";
  readonly problems: readonly AnswerProblem[];
}
export interface StaleAnswer {
  readonly code: "STALE";
  readonly mine: AnswerContent;
  readonly theirs: StoredAnswer;
}
type WriteResult = Result<WrittenAnswer, InvalidAnswer | StaleAnswer>;

const DRAFT_INTENTS: readonly SaveIntent[] = ["autosave", "add-entry", "remove-entry"];

export function writeAnswer(deps: Deps, opened: OpenAssessment, posted: PostedAnswer): WriteResult {
  const parsed = parsePosted(opened, posted);
  if (!parsed.ok) return parsed;
  const mine = parsed.value;
  const mark = fingerprint(mine);
  const current = opened.saved.get(posted.question.id);
  if (current === undefined) {
    const isKept = decideFirstSave(posted.meta, mark) === "keep";
    return isKept ? unchanged(null) : write(deps, opened, { posted, content: mine, version: 1 });
  }
  switch (decideSave({ ...current, fingerprint: fingerprint(contentOf(current)) }, posted.meta, mark)) {
    case "write":
      return write(deps, opened, { posted, content: mine, version: current.version + 1 });
    case "touch":
      return unchanged(store(deps, opened, { posted, stored: { ...current, ...orderOf(posted.meta) } }));
    case "keep":
    case "overtaken":
      return unchanged(current);
    case "conflict":
      return refused({ code: "STALE", mine, theirs: current });
  }
}

export function parsePosted(
  { model, answers, path, assessment }: OpenAssessment,
  { question, entries, meta }: PostedAnswer,
) {
  const context = answerContext(model, question, {
    answers: pathAnswers(path, answers),
    communes: assessment.body.communes.map(({ insee }) => insee),
    draft: DRAFT_INTENTS.includes(meta.intent),
  });
  const parsed = answerContentSchema(question, context).safeParse(
    readAnswerForm(question, context.fields, entries),
  );
  return parsed.success
    ? accepted(parsed.data)
    : refused({ code: "INVALID" as const, problems: answerProblems(question, parsed.error.issues) });
}

function write(
  deps: Deps,
  opened: OpenAssessment,
  one: { posted: PostedAnswer; content: AnswerContent; version: number },
): WriteResult {
  const { posted, content, version } = one;
  const stored: StoredAnswer = { ...content, version, savedAt: deps.now(), ...orderOf(posted.meta) };
  return accepted({ stored: store(deps, opened, { posted, stored }), isNew: true });
}

function store(
  deps: Deps,
  { assessment, model }: OpenAssessment,
  one: { posted: PostedAnswer; stored: StoredAnswer },
): StoredAnswer {
  const { id: assessmentId, surveyVersion } = assessment;
  const questionId = one.posted.question.id;
  deps.answers.save({ assessmentId, surveyVersion, questionId }, one.stored);
  const revision = deps.assessments.saveRevision(assessmentId);
  deps.snapshots.saveAnswer(assessment, { questionId, stored: one.stored, revision, model });
  return one.stored;
}

function unchanged(stored: StoredAnswer | null): WriteResult {
  return accepted({ stored, isNew: false });
}

/** The page that wrote last, and which of its saves this was. */
function orderOf({ form, seq }: SaveMeta): Pick<StoredAnswer, "form" | "seq"> {
  return { form, seq };
}
