// How strong is each brake? (methodology C4) One group question a brake, in the sections of kind "brakes", with a field
// `intensity` from 0 to 4. Brakes never enter a score; they only re-order levers.

import { walkPath } from "../branching/journey.ts";
import type { Answer, Answers } from "../questions/answer.ts";
import { isLevel } from "../questions/level.ts";
import type { SurveyModel } from "../survey/survey-model.ts";

/** Brake id -> intensity 0-4, or "dk". A brake that nobody has answered is absent. */
export type BrakeIntensities = ReadonlyMap<string, number | "dk">;

export function brakeIntensities(model: SurveyModel, answers: Answers): BrakeIntensities {
  const intensities = new Map<string, number | "dk">();
  walkPath(model, answers, ({ section, question, answer }) => {
    const intensity = section.kind === "brakes" ? intensityOf(answer) : undefined;
    if (intensity !== undefined) intensities.set(question.id, intensity);
  });
  return intensities;
}

function intensityOf(answer: Answer | undefined): number | "dk" | undefined {
  if (answer?.state === "dk") return "dk";
  if (answer?.state !== "answered" || typeof answer.value !== "object") return undefined;
  const intensity = "intensity" in answer.value ? answer.value["intensity"] : undefined;
  return intensity === "dk" || isLevel(intensity) ? intensity : undefined;
}
