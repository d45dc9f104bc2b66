// The questions of the first sketch, on one page or one by one.
import { filledQuestion } from "../domain/answers/filled-question.ts";
import type { Step } from "../domain/branching/journey.ts";
import { questionSheet } from "../domain/branching/question-sheet.ts";
import { bodyHeading } from "../domain/directory/body-heading.ts";
import type { Locale } from "../domain/fields/id.schema.ts";
import { accepted, type Result, refused } from "../domain/result.ts";
import { sketchSteps } from "../domain/sketch/sketch-questions.ts";
import { questionRules } from "../domain/survey/question-rules.ts";
import type { Texts } from "../domain/survey/texts.schema.ts";
import { keptForm } from "../kept-forms/kept-form.server.ts";
import { keptPlace } from "../kept-forms/kept-place.server.ts";
import { signForm } from "../kept-forms/signed-form.server.ts";
import { askedIn } from "../record/asked-in.server.ts";
import { type AssessmentRef, findWritable, type OpenAssessment } from "../record/find-assessment.server.ts";
import { surveyTexts } from "../record/survey-texts.server.ts";
import type { Deps } from "../wiring/deps.server.ts";
import type { SketchQuestion, SketchView } from "./sketch.view.ts";

export interface ViewSketch {
  readonly ref: AssessmentRef;
  readonly locale: Locale;
  readonly secrets: readonly string[];
  /** Of the one question to show; null for all of them. */
  readonly questionId: string | null;
}

/** NOT_FOUND also for a questionnaire without a sketch, and for a question that is not of it. */
export function viewSketch(
  deps: Deps,
  { ref, locale, secrets, questionId }: ViewSketch,
): Result<SketchView, "NOT_FOUND" | "FINALISED"> {
  const opened = findWritable(deps, ref);
  if (!opened.ok) return opened;
  const { model, path, assessment } = opened.value;
  const steps = sketchSteps(path);
  const index = steps.findIndex(({ question }) => question.id === questionId);
  const [first] = steps;
  if (first === undefined || (questionId !== null && index < 0)) return refused("NOT_FOUND");
  const texts = surveyTexts(model, locale);
  const shown = questionId === null ? steps : steps.slice(index, index + 1);
  return accepted({
    body: bodyHeading(assessment.body, texts),
    questions: sketchQuestionsOf(opened.value, texts, shown),
    position: { number: questionId === null ? null : index + 1, total: steps.length },
    firstId: first.question.id,
    previousId: steps[index - 1]?.question.id ?? null,
    rules: questionRules(texts),
    token: deps.newToken(),
    signed: signForm(deps, opened.value),
    kept: keptForm(deps, opened.value, { secrets, place: keptPlace.sketch() }),
  });
}

function sketchQuestionsOf(
  opened: OpenAssessment,
  texts: Texts,
  steps: readonly Step[],
): readonly SketchQuestion[] {
  const asked = askedIn(opened, texts);
  return steps.map(({ section, question }) => ({
    filled: filledQuestion(questionSheet(asked, question), opened.saved.get(question.id)),
    sectionId: section.id,
    dimension: texts.sections[section.id]?.short ?? section.id,
    place: opened.model.dimensions.indexOf(section),
  }));
}
