// One question on its own page.
import { filledQuestion } from "../domain/answers/filled-question.ts";
import { neighboursOf } from "../domain/branching/neighbours.ts";
import { questionSheet } from "../domain/branching/question-sheet.ts";
import { sectionPlace } from "../domain/branching/section-place.ts";
import { bodyHeading } from "../domain/directory/body-heading.ts";
import type { Locale } from "../domain/fields/id.schema.ts";
import { accepted, type Result, refused } from "../domain/result.ts";
import { questionRules } from "../domain/survey/question-rules.ts";
import { fileCountOf } from "../evidence/file-counts.server.ts";
import { keptForm } from "../kept-forms/kept-form.server.ts";
import { keptPlace } from "../kept-forms/kept-place.server.ts";
import { signForm } from "../kept-forms/signed-form.server.ts";
import { opinionsSoFar } from "../opinions/opinions-so-far.server.ts";
import { notePresence, othersPresent } from "../presence/note-presence.server.ts";
import { askedIn } from "../record/asked-in.server.ts";
import { type AssessmentRef, findWritable, type OpenAssessment } from "../record/find-assessment.server.ts";
import { lastWhoOf } from "../record/history-author.server.ts";
import { surveyTexts } from "../record/survey-texts.server.ts";
import type { Deps } from "../wiring/deps.server.ts";
import { proposalFor } from "./proposal-for.server.ts";
import type { LastChange, QuestionView } from "./question.view.ts";

export interface ViewQuestion {
  readonly ref: AssessmentRef;
  readonly locale: Locale;
  /** Of what the browser says was kept. */
  readonly secrets?: readonly string[];
  readonly sectionId: string;
  readonly questionId: string;
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
    question: filledQuestion(
      questionSheet(askedIn(opened.value, texts), question),
      saved.get(question.id),
      proposalFor(deps, assessment.body, question),
    ),
    opinions: opinionsSoFar(deps, opened.value, question),
    rules: questionRules(texts),
    files: fileCountOf(deps, assessment.id, question.id),
    lastChange: lastChangeOf(deps, opened.value, question.id),
    present: othersPresent(deps, opened.value).filter((one) => one.sectionId === ids.sectionId),
    token: deps.newToken(),
    signed: signForm(deps, opened.value),
    kept: keptForm(deps, opened.value, { secrets, place: keptPlace.question(ids.sectionId, ids.questionId) }),
  });
}

function lastChangeOf(deps: Deps, opened: OpenAssessment, questionId: string): LastChange | null {
  const stored = opened.saved.get(questionId);
  if (stored === undefined) return null;
  return { at: stored.savedAt.toISOString(), who: lastWhoOf(deps, opened, questionId) };
}
