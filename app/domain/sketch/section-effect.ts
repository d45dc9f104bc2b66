// What did a section change? The result as it stands, against the one with nothing of this section answered but its question
// of the first sketch: for who went through the section that is before and after, whoever answered and when.
import type { DimensionScore, GlobalScore } from "../scoring/score.types.ts";
import { scoreStandings } from "../scoring/score-survey.ts";
import type { Standings } from "../scoring/standing.ts";
import type { SurveyModel } from "../survey/survey-model.ts";
import { isOfSketch } from "./sketch-questions.ts";

/** Scores from 0 to 100, unrounded; null where nothing applies. */
export interface Bounds {
  readonly low: number | null;
  readonly high: number | null;
}
export interface SectionEffect {
  readonly before: { readonly dimension: Bounds; readonly global: Bounds };
  readonly after: { readonly dimension: DimensionScore; readonly global: GlobalScore };
}

/** Undefined for a section that is no dimension: it changes no score. */
export function sectionEffect(
  model: SurveyModel,
  standings: Standings,
  sectionId: string,
): SectionEffect | undefined {
  const section = model.dimensions.find(({ id }) => id === sectionId);
  if (section === undefined) return undefined;
  const before = new Map(standings);
  for (const question of section.questions)
    if (before.has(question.id) && !isOfSketch(question)) before.set(question.id, "unanswered");
  const [then, now] = [scoreStandings(model, before), scoreStandings(model, standings)];
  const place = model.dimensions.indexOf(section);
  const [was, is] = [then.dimensions[place], now.dimensions[place]];
  if (was === undefined || is === undefined) return undefined;
  return {
    before: { dimension: boundsIn(was), global: boundsIn(then.global) },
    after: { dimension: is, global: now.global },
  };
}

function boundsIn({ low, high }: Bounds): Bounds {
  return { low, high };
}
