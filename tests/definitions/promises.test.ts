// One tiny questionnaire a promise of the engine: the folder is the list of what it does.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { answerContext } from "../../app/domain/answers/answer-context.ts";
import { answerContentSchema } from "../../app/domain/answers/answer-schema.ts";
import { exampleInput } from "../../app/domain/authoring/example-input.ts";
import { journey } from "../../app/domain/branching/journey.ts";
import { mayBeNotApplicable } from "../../app/domain/branching/not-applicable.ts";
import type { Answer, Answers } from "../../app/domain/questions/answer.ts";
import { assess } from "../../app/domain/results/assess.ts";
import { publishedResult } from "../../app/domain/results/published-result.ts";
import type { Lever } from "../../app/domain/survey/levers.schema.ts";
import type { Survey } from "../../app/domain/survey/survey.schema.ts";
import type { SurveyModel } from "../../app/domain/survey/survey-model.ts";
import { aSurvey } from "../builders/a-survey.ts";

interface EnginePromise {
  readonly promise: string;
  readonly survey: Pick<Survey, "sections">;
  readonly levers: readonly Lever[];
  readonly cases: readonly Case[];
}

interface Case {
  readonly when: string;
  readonly answers: Record<string, Answer>;
  /** Ids of the questions asked, in order. */
  readonly path?: readonly string[];
  readonly mayBeNotApplicable?: readonly string[];
  /** Questions whose answer could not be saved as it is. */
  readonly refused?: readonly string[];
  /** What the result holds at least. */
  readonly result?: object;
}

const FOLDER = join(import.meta.dirname, "promises");
const promises = readdirSync(FOLDER).map(
  (file) => JSON.parse(readFileSync(join(FOLDER, file), "utf8")) as EnginePromise,
);

describe.each(promises)("$promise", ({ survey, levers, cases }) => {
  const model = aSurvey({ ...survey, levers });

  it.each(cases)("$when", ({ answers, ...expected }) => {
    if (expected.path)
      expect(journey(model, answers).steps.map(({ question }) => question.id)).toEqual(expected.path);
    if (expected.mayBeNotApplicable)
      expect(notApplicable(model, answers)).toEqual(expected.mayBeNotApplicable);
    if (expected.refused) expect(refused(model, answers)).toEqual(expected.refused);
    if (expected.result)
      expect(publishedResult(assess(model, exampleInput(model, { answers })))).toMatchObject(expected.result);
    expect(Object.keys(expected).length).toBeGreaterThan(1);
  });
});

function notApplicable(model: SurveyModel, answers: Answers): readonly string[] {
  return [...model.questions.values()]
    .filter((question) => mayBeNotApplicable(question, answers))
    .map(({ id }) => id);
}

function refused(model: SurveyModel, answers: Answers): readonly string[] {
  const around = { confidence: null, publicText: "", workingNote: "", evidence: [] };
  return Object.entries(answers)
    .filter(([id, answer]) => {
      const question = model.questions.get(id);
      if (question === undefined) throw new Error(`no question ${id}`);
      const context = answerContext(model, question, { answers, communes: [], draft: false });
      return !answerContentSchema(question, context).safeParse({ answer, ...around }).success;
    })
    .map(([id]) => id);
}
