// One question on its own page.
import { type FilledQuestion, filledQuestion } from "../domain/answers/filled-question.ts";
import { neighboursOf } from "../domain/branching/neighbours.ts";
import { type SectionPlace, sectionPlace } from "../domain/branching/section-place.ts";
import { type BodyHeading, bodyHeading } from "../domain/directory/body-heading.ts";
import type { HistoryWho } from "../domain/history/history-line.types.ts";
import { accepted, type Result, refused } from "../domain/result.ts";
import type { Locale } from "../domain/survey/id.schema.ts";
import { type QuestionRules, questionRules } from "../domain/survey/question-rules.ts";
import { questionSheet } from "../domain/survey/question-sheet.ts";
import type { KeptPair } from "../kept-forms/keep-form.server.ts";
import { keptForm } from "../kept-forms/kept-form.server.ts";
import { signForm } from "../kept-forms/signed-form.server.ts";
import { opinionsSoFar } from "../opinions/opinions-so-far.server.ts";
import type { OpinionsSoFar } from "../opinions/opinions-so-far.view.ts";
import { notePresence, othersPresent, type Present } from "../presence/note-presence.server.ts";
import { askedIn } from "../record/asked-in.server.ts";
import { type AssessmentRef, findWritable, type OpenAssessment } from "../record/find-assessment.server.ts";
import { lastWhoOf } from "../record/history-author.server.ts";
import { surveyTexts } from "../record/survey-texts.server.ts";
import type { Deps } from "../wiring/deps.server.ts";

export interface ViewQuestion {
  readonly ref: AssessmentRef;
  readonly locale: Locale;
  /** Of what the browser says was kept. */
  readonly secrets?: readonly string[];
  readonly sectionId: string;
  readonly questionId: string;
}
export interface LastChange {
  /** ISO 8601. */
  readonly at: string;
  readonly who: HistoryWho;
}
export interface QuestionView {
  readonly body: BodyHeading;
  readonly place: SectionPlace;
  /** From 1, among the questions of the section on the path. */
  readonly position: number;
  readonly total: number;
  /** Null for the first question of the section. */
  readonly previousId: string | null;
  readonly question: FilledQuestion;
  /** What the team thinks; null where nobody is asked. */
  readonly opinions: OpinionsSoFar | null;
  readonly rules: QuestionRules;
  /** How many support the answer; null where there are none and none are taken. */
  readonly files: number | null;
  /** Null while there is no answer. */
  readonly lastChange: LastChange | null;
  /** Who else is at work in the section. */
  readonly present: readonly Present[];
  /** Names this very rendering of the form. */
  readonly token: string;
  /** Says whose form it is; empty for who came by a secret link. */
  readonly signed: string;
  /** What was sent from this page after the session had ended; null when nothing is kept. */
  readonly kept: readonly KeptPair[] | null;
}

/** NOT_ON_PATH: the question exists and is not asked, given the other answers. */
export function viewQuestion(
  deps: Deps,
  { ref, locale, secrets = [], ...ids }: ViewQuestion,
): Result<QuestionView, "NOT_FOUND" | "NOT_ON_PATH" | "FINALISED"> {
  const opened = findWritable(deps, ref);
  if (!opened.ok) return opened;
  const { model, path, saved, assessment } = opened.value;
  const question = model.questions.get(ids.questionId);
  const section = model.sectionOf.get(ids.questionId);
  if (question === undefined || section?.id !== ids.sectionId) return refused("NOT_FOUND");
  const neighbours = neighboursOf(path, question.id);
  if (neighbours === undefined) return refused("NOT_ON_PATH");
  const texts = surveyTexts(model, locale);
  notePresence(deps, opened.value, ids.sectionId);
  return accepted({
    body: bodyHeading(assessment.body, texts),
    place: sectionPlace(path, texts, section),
    position: neighbours.position,
    total: neighbours.total,
    previousId: neighbours.previous?.question.id ?? null,
    question: filledQuestion(questionSheet(askedIn(opened.value, texts), question), saved.get(question.id)),
    opinions: opinionsSoFar(deps, opened.value, question),
    rules: questionRules(texts),
    files: filesOf(deps, opened.value, question.id),
    lastChange: lastChangeOf(deps, opened.value, question.id),
    present: othersPresent(deps, opened.value).filter((one) => one.sectionId === ids.sectionId),
    token: deps.newToken(),
    signed: signForm(deps, opened.value),
    kept: keptForm(deps, opened.value, { secrets, place: `${ids.sectionId}/${ids.questionId}` }),
  });
}

function lastChangeOf(deps: Deps, opened: OpenAssessment, questionId: string): LastChange | null {
  const stored = opened.saved.get(questionId);
  if (stored === undefined) return null;
  return { at: stored.savedAt.toISOString(), who: lastWhoOf(deps, opened, questionId) };
}

function filesOf(deps: Deps, { assessment }: OpenAssessment, questionId: string): number | null {
  const count = deps.evidenceFiles.listOf(assessment.id, questionId).length;
  return count > 0 || deps.evidenceLimits.file > 0 ? count : null;
}
