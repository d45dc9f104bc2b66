// The radar of the first sketch, made from the answers that there are: of the sketch, or more.
import type { Locale } from "../domain/fields/id.schema.ts";
import { accepted, type Result, refused } from "../domain/result.ts";
import { summariseResult } from "../domain/results/summarise-result.ts";
import { certaintyOf } from "../domain/sketch/certainty.ts";
import { firstLevers } from "../domain/sketch/first-levers.ts";
import { narrowings } from "../domain/sketch/narrowing.ts";
import { resumeAt } from "../domain/sketch/resume-at.ts";
import { sketchSteps } from "../domain/sketch/sketch-questions.ts";
import {
  type AssessmentRef,
  findAssessment,
  mayAnswer,
  type OpenAssessment,
} from "../record/find-assessment.server.ts";
import { surveyTexts } from "../record/survey-texts.server.ts";
import { hasLinkToKeep } from "../start/link-to-keep.server.ts";
import type { Deps } from "../wiring/deps.server.ts";
import type { SketchRadarView } from "./sketch-radar.view.ts";

const FEW = 3;

/** NOT_FOUND also for a questionnaire without a sketch. */
export function viewSketchRadar(
  deps: Deps,
  { ref, locale }: { readonly ref: AssessmentRef; readonly locale: Locale },
): Result<SketchRadarView, "NOT_FOUND"> {
  const found = findAssessment(deps, ref, "inside");
  if (!found.ok) return found;
  const { model, path, answers, saved, assessment } = found.value;
  const steps = sketchSteps(path);
  if (steps.length === 0) return refused("NOT_FOUND");
  const summary = summariseResult(model, { answers, path, saved });
  const next = resumeAt(path, saved);
  return accepted({
    body: assessment.body,
    model,
    texts: surveyTexts(model, locale),
    summary,
    certainty: certaintyOf(model, summary.scores),
    narrowing: narrowings(model, summary.standings).slice(0, FEW),
    levers: firstLevers(summary.levers, FEW),
    sections: openSections(found.value),
    next: next === undefined ? null : { sectionId: next.section.id, questionId: next.question.id },
    answered: steps.filter(({ state }) => state !== "unanswered").length,
    total: steps.length,
    mayAnswer: mayAnswer(found.value),
    hasLinkToKeep: hasLinkToKeep(deps, found.value),
  });
}

function openSections({ model, path }: OpenAssessment): SketchRadarView["sections"] {
  return model.dimensions.map(({ id }, place) => ({
    id,
    place,
    open: path.steps.filter(({ section, state }) => section.id === id && state === "unanswered").length,
  }));
}
