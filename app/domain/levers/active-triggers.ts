// Why would a lever be called for? (methodology E5) An indicator calls for it when its level is known, at or below the
// level of the trigger, and below its target. "Don't know" never calls for a lever: it is listed as "to document".

import type { Level } from "../questions/level.ts";
import type { Indicator } from "../questions/question.schema.ts";
import type { Levels } from "../scoring/score.types.ts";
import type { Lever } from "../survey/levers.schema.ts";
import { isIndicator, type SurveyModel } from "../survey/survey-model.ts";
import { targetOf } from "./target-of.ts";

/** Indicator id -> level that the body chose instead of the default target. */
export type Targets = ReadonlyMap<string, Level>;

export interface Situation {
  readonly levels: Levels;
  readonly targets: Targets;
}

export interface ActiveTrigger {
  readonly indicator: Indicator;
  readonly level: Level;
  /** Always above `level`. */
  readonly target: Level;
}

/** Lowest level first, then highest weight, then order of indicators. Empty: nothing calls for the lever. */
export function activeTriggers(
  model: SurveyModel,
  lever: Lever,
  situation: Situation,
): readonly ActiveTrigger[] {
  return Object.entries(lever.triggers)
    .flatMap(([id, highest]) => activeTrigger(model, situation, { id, highest }) ?? [])
    .sort(
      (a, b) =>
        a.level - b.level ||
        b.indicator.weight - a.indicator.weight ||
        model.indicators.indexOf(a.indicator) - model.indicators.indexOf(b.indicator),
    );
}

interface Trigger {
  readonly id: string;
  /** The highest level that still calls for the lever. */
  readonly highest: number;
}

function activeTrigger(
  model: SurveyModel,
  situation: Situation,
  { id, highest }: Trigger,
): ActiveTrigger | null {
  const indicator = model.questions.get(id);
  const level = situation.levels.get(id);
  if (indicator === undefined || !isIndicator(indicator) || level === undefined || level > highest)
    return null;
  const target = situation.targets.get(id) ?? targetOf(model.survey.scoring.target, level);
  return target > level ? { indicator, level, target } : null;
}
