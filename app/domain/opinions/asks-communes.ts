import type { Body } from "../directory/body.ts";
import type { Question } from "../questions/question.schema.ts";
import type { SurveyModel } from "../survey/survey-model.ts";

/** Whether the communes of this body are asked: a questionnaire for communes has the same role, and asks their own people. */
export function asksCommunes(
  { survey }: SurveyModel,
  { communes }: Pick<Body, "communes">,
  { ask }: Question,
): boolean {
  const roles = survey.roles.filter(({ side }) => side === "commune").map(({ id }) => id);
  return communes.length > 0 && ask.some((role) => roles.includes(role));
}
