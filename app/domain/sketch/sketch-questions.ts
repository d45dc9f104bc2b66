// Which questions make the first sketch? One a dimension, which its author marked (methodology E8): answered by one person
// in ten minutes, they show the whole radar with the bounds that so few answers leave.
import type { Journey, Step } from "../branching/journey.ts";
import type { Question } from "../questions/question.schema.ts";
import type { SurveyModel } from "../survey/survey-model.ts";

export function isOfSketch(question: Question): boolean {
  return "sketch" in question && question.sketch === true;
}

/** In the order of the radar; empty for a questionnaire that offers no sketch. */
export function sketchQuestions({ dimensions }: SurveyModel): readonly Question[] {
  return dimensions.flatMap(({ questions }) => questions.filter(isOfSketch));
}

/** The same on the path, with where each stands. */
export function sketchSteps({ steps }: Journey): readonly Step[] {
  return steps.filter(({ section, question }) => section.kind === "dimension" && isOfSketch(question));
}
