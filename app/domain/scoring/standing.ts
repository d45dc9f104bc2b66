// How does an indicator stand for the scores: at a level, unknown, or out of the count? (methodology C0, E1)
// "Not applicable" holds only where the question allows it and with a reason; otherwise nobody has answered yet.

import { walkPath } from "../branching/journey.ts";
import type { Answer, Answers } from "../questions/answer.ts";
import type { Level } from "../questions/level.ts";
import type { Indicator } from "../questions/question.schema.ts";
import { isIndicator, type SurveyModel } from "../survey/survey-model.ts";
import { levelOf } from "./level-of.ts";

export type Standing = Level | "dk" | "na" | "unanswered";

/** Indicators on the path, in the order of the definition; those off the path are absent and count nowhere. */
export type Standings = ReadonlyMap<string, Standing>;

export function standingOf(indicator: Indicator, answer: Answer | undefined): Standing {
  switch (answer?.state) {
    case "answered":
      return levelOf(indicator, answer) ?? "unanswered";
    case "dk":
      return "dk";
    case "na":
      return indicator.notApplicable !== undefined && answer.reason.trim() !== "" ? "na" : "unanswered";
    default:
      return "unanswered";
  }
}

export function standingsOf(model: SurveyModel, answers: Answers): Standings {
  const standings = new Map<string, Standing>();
  walkPath(model, answers, ({ question, answer }) => {
    if (isIndicator(question)) standings.set(question.id, standingOf(question, answer));
  });
  return standings;
}
