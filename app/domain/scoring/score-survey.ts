// What do the answers say? (methodology E1, E2) The one way from answers to scores: results page, command line and
// statistics all come through here. Pure: the same definition and answers give the same scores, bit for bit.
import type { Answers } from "../questions/answer.ts";
import type { Level } from "../questions/level.ts";
import type { SurveyModel } from "../survey/survey-model.ts";
import type { Levels, Scores } from "./score.types.ts";
import { scoreDimension } from "./score-dimension.ts";
import { scoreGlobal } from "./score-global.ts";
import { type Standings, standingsOf } from "./standing.ts";

/** Answers off the path are ignored; an answer that cannot be read counts as unanswered. */
export function scoreSurvey(model: SurveyModel, answers: Answers): Scores {
  return scoreStandings(model, standingsOf(model, answers));
}

/** The same from standings, for projections that move a level without inventing an answer. */
export function scoreStandings(model: SurveyModel, standings: Standings): Scores {
  const dimensions = model.dimensions.map((section) => scoreDimension(model.survey, section, standings));
  return { levels: levelsIn(standings), dimensions, global: scoreGlobal(model.survey, dimensions) };
}

function levelsIn(standings: Standings): Levels {
  const levels = new Map<string, Level>();
  for (const [id, standing] of standings) if (typeof standing === "number") levels.set(id, standing);
  return levels;
}
