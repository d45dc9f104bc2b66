// The whole reading of one assessment: scores, levers and what remains to be asked. The results page and
// `npm run survey -- score` both show this, so that anyone can recompute a published result.

import type { Targets } from "../levers/active-triggers.ts";
import { recommendLevers } from "../levers/recommend-levers.ts";
import type { Recommendation, ToDocument } from "../levers/recommendation.types.ts";
import { listToDocument } from "../levers/to-document.ts";
import type { Answers } from "../questions/answer.ts";
import type { BrakeIntensities } from "../scoring/brake-intensities.ts";
import type { Scores } from "../scoring/score.types.ts";
import { scoreStandings } from "../scoring/score-survey.ts";
import { type Standings, standingsOf } from "../scoring/standing.ts";
import type { SurveyModel } from "../survey/survey-model.ts";

export interface AssessmentInput {
  readonly answers: Answers;
  readonly brakes: BrakeIntensities;
  readonly targets: Targets;
  readonly leversUnderWay: readonly string[];
}

export interface Assessment {
  /** How each indicator on the path stands: level, "dk", "na" or "unanswered". */
  readonly standings: Standings;
  readonly scores: Scores;
  readonly levers: Recommendation;
  readonly toDocument: readonly ToDocument[];
}

export function assess(model: SurveyModel, input: AssessmentInput): Assessment {
  const { answers, brakes, targets, leversUnderWay: underWay } = input;
  const standings = standingsOf(model, answers);
  const scores = scoreStandings(model, standings);
  return {
    standings,
    scores,
    levers: recommendLevers(model, { levels: scores.levels, brakes, targets, underWay }),
    toDocument: listToDocument(model, answers, underWay),
  };
}
