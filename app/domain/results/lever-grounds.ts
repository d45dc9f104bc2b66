// What beside the levels speaks for a lever? (methodology E5) The brakes it helps with, as strong as they were declared,
// and the legal tags of the questions that call for it. Shown in its sentence of reasons; the priority counts the same.
import type { RecommendedLever } from "../levers/recommendation.types.ts";
import type { BrakeIntensities } from "../scoring/brake-intensities.ts";
import { isIndicator, type SurveyModel } from "../survey/survey-model.ts";

export interface LeverGrounds {
  /** Brakes with a known intensity above 0, strongest first. */
  readonly brakes: readonly { readonly id: string; readonly intensity: number }[];
  /** Indicators with a legal tag at a level low enough to count. */
  readonly legal: readonly string[];
}

export function leverGrounds(
  model: SurveyModel,
  lever: RecommendedLever,
  intensities: BrakeIntensities,
): LeverGrounds {
  const { legalMaxLevel } = model.survey.scoring.levers;
  const brakes = (model.leverById.get(lever.id)?.brakes ?? []).flatMap((id) => {
    const intensity = intensities.get(id);
    return typeof intensity === "number" && intensity > 0 ? [{ id, intensity }] : [];
  });
  return {
    brakes: brakes.toSorted((a, b) => b.intensity - a.intensity),
    legal: lever.because
      .filter(({ indicator, level }) => level <= legalMaxLevel && hasLegalTag(model, indicator))
      .map(({ indicator }) => indicator),
  };
}

function hasLegalTag(model: SurveyModel, id: string): boolean {
  const question = model.questions.get(id);
  return question !== undefined && isIndicator(question) && question.legal === true;
}
