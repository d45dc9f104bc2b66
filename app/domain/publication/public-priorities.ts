// Priorities as they are published: the options that a body put in order, and no word of its own.
import type { Answers } from "../questions/answer.ts";
import type { SurveyModel } from "../survey/survey-model.ts";

/** The question that a questionnaire may ask for them. */
export const PRIORITIES = "priorities";

/** Ids of options, the first one first; none where the questionnaire does not ask, or nobody has told. What was typed for another one is left out. */
export function publicPriorities(model: SurveyModel, answers: Answers): readonly string[] {
  const options = prioritiesAsked(model);
  const answer = answers[PRIORITIES];
  return answer?.state === "answered" ? rankedIn(answer.value).filter((id) => options.includes(id)) : [];
}

/** Ids of all that can be put in order, as the questionnaire has them; none where it does not ask. */
export function prioritiesAsked(model: SurveyModel): readonly string[] {
  const question = model.questions.get(PRIORITIES);
  if (question === undefined || !("max" in question) || !("options" in question)) return [];
  return question.options;
}

function rankedIn(value: unknown): readonly string[] {
  if (typeof value !== "object" || value === null || !("ranked" in value)) return [];
  const { ranked } = value;
  return Array.isArray(ranked) ? ranked.filter((id) => typeof id === "string") : [];
}
