// What if these levers were carried out? Each lifts its active indicators to their target (methodology E5): the result is
// a "what if", drawn dashed beside the real one, and never lower than it. An unknown indicator stays unknown.

import { activeTriggers, type Targets } from "../levers/active-triggers.ts";
import type { Answers } from "../questions/answer.ts";
import type { Scores } from "../scoring/score.types.ts";
import { scoreStandings } from "../scoring/score-survey.ts";
import { type Standing, standingsOf } from "../scoring/standing.ts";
import type { Lever } from "../survey/levers.schema.ts";
import type { SurveyModel } from "../survey/survey-model.ts";

const NO_CHOSEN_TARGET: Targets = new Map();

/** Unknown lever ids are ignored; without any lever these are the scores of the answers themselves. */
export function projectScores(model: SurveyModel, answers: Answers, leverIds: readonly string[]): Scores {
  const current = standingsOf(model, answers);
  const { levels } = scoreStandings(model, current);
  const projected = new Map<string, Standing>(current);
  for (const lever of leversNamed(model, leverIds))
    for (const { indicator, target } of activeTriggers(model, lever, { levels, targets: NO_CHOSEN_TARGET }))
      projected.set(indicator.id, target);
  return scoreStandings(model, projected);
}

function leversNamed(model: SurveyModel, ids: readonly string[]): readonly Lever[] {
  return ids.flatMap((id) => model.leverById.get(id) ?? []);
}
