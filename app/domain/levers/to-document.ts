// Whom should we ask? (methodology E1 point 3) Each "don't know" becomes a task for the roles best placed to answer, with
// the levers that its answer could call for.
import type { Answers } from "../questions/answer.ts";
import { standingsOf } from "../scoring/standing.ts";
import type { SurveyModel } from "../survey/survey-model.ts";
import type { ToDocument } from "./recommendation.types.ts";

/** In the order of indicators; `possible` in the order of levers, levers under way left out. Unanswered is not listed. */
export function listToDocument(
  model: SurveyModel,
  answers: Answers,
  underWay: readonly string[],
): readonly ToDocument[] {
  const standings = standingsOf(model, answers);
  return model.indicators
    .filter(({ id }) => standings.get(id) === "dk")
    .map(({ id, ask }) => ({
      indicator: id,
      ask,
      possible: leversFor(model, id).filter((lever) => !underWay.includes(lever)),
    }));
}

function leversFor({ levers }: SurveyModel, indicator: string): readonly string[] {
  return levers.filter(({ triggers }) => triggers[indicator] !== undefined).map(({ id }) => id);
}
