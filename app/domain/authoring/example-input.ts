// From the input of an example to what the assessment takes.
import type { Answer, Answers } from "../questions/answer.ts";
import type { Level } from "../questions/level.ts";
import type { AssessmentInput } from "../results/assess.ts";
import { brakeIntensities } from "../scoring/brake-intensities.ts";
import type { ExampleInput } from "../survey/example.schema.ts";
import type { SurveyModel } from "../survey/survey-model.ts";

export function exampleInput(model: SurveyModel, input: ExampleInput): AssessmentInput {
  const answers: Answers = Object.fromEntries(
    Object.entries(input.answers).map(
      ([id, answer]) => [id, answer.state === "na" ? { reason: "", ...answer } : answer] as [string, Answer],
    ),
  );
  return {
    answers,
    brakes: input.brakes ? new Map(Object.entries(input.brakes)) : brakeIntensities(model, answers),
    targets: new Map(Object.entries(input.targets ?? {}) as [string, Level][]),
    leversUnderWay: input.leversUnderWay ?? [],
  };
}
