// Random small questionnaires, answers and levers for the property tests: at most 4 dimensions of 5 ladders, "a0" to "d4".
import fc from "fast-check";
import type { Answer, Answers } from "../../app/domain/questions/answer.ts";
import type { Condition } from "../../app/domain/questions/condition.schema.ts";
import type { Indicator } from "../../app/domain/questions/question.schema.ts";
import type { Lever } from "../../app/domain/survey/levers.schema.ts";
import type { SurveyModel } from "../../app/domain/survey/survey-model.ts";
import { aDimension, aLever, aSurvey } from "./a-survey.ts";
import { answered, DONT_KNOW, notApplicable } from "./answers.ts";
import { anIndicator } from "./indicators.ts";

const LETTERS = ["a", "b", "c", "d"];
const level = fc.constantFrom(0 as const, 1 as const, 2 as const, 3 as const, 4 as const);
const indicatorId = fc.tuple(fc.constantFrom(...LETTERS), fc.nat(4)).map(([letter, n]) => `${letter}${n}`);

const condition: fc.Arbitrary<Condition> = fc
  .tuple(indicatorId, level)
  .map(([id, least]) => ({ ">=": [{ var: id }, least] }));

/** All that an indicator of a random questionnaire may vary in; its id comes from its place. */
const traits: fc.Arbitrary<Partial<Indicator>> = fc.record(
  {
    weight: fc.constantFrom(1 as const, 2 as const),
    legal: fc.boolean(),
    notApplicable: fc.constant({ if: { "!": { "==": [1, 1] } } } as const),
  },
  { requiredKeys: ["weight"] },
);

const lever: fc.Arbitrary<Partial<Lever>> = fc.record({
  effort: fc.constantFrom("S", "M", "L"),
  impact: fc.integer({ min: 1, max: 3 }),
  triggers: fc.dictionary(indicatorId, fc.nat(3), { minKeys: 1, maxKeys: 4, noNullPrototype: true }),
  brakes: fc.subarray(["budget", "fears"]),
});

const answer: fc.Arbitrary<Answer> = fc.oneof(
  { arbitrary: level.map(answered), weight: 12 },
  fc.constant(DONT_KNOW),
  fc.constant(notApplicable()),
);

/** Few answers, so that dimensions stay unevaluated; some to questions that the questionnaire does not have. */
const sparse = fc.dictionary(indicatorId, answer, { maxKeys: 20, noNullPrototype: true });
/** An answer everywhere, so that most questionnaires get a score. */
const dense = everywhere(() => answer);
/** One level a dimension, so that strong ones stand beside weak ones and the gate closes. */
const uneven = fc
  .tuple(level, level, level, level)
  .chain((levels) => everywhere((place) => fc.constant(answered(levels[place] ?? 0))));

function everywhere(answerIn: (place: number) => fc.Arbitrary<Answer>): fc.Arbitrary<Answers> {
  const ids = LETTERS.flatMap((letter, place) =>
    [0, 1, 2, 3, 4].map((n) => [`${letter}${n}`, answerIn(place)]),
  );
  return fc.record(Object.fromEntries(ids) as Record<string, fc.Arbitrary<Answer>>, {
    noNullPrototype: true,
  });
}

/** One indicator, which the questionnaire may not have, and a level for it. */
export const arbitraryLevelChange = fc.record({ id: indicatorId, level });

export const arbitraryAnswers: fc.Arbitrary<Answers> = fc.oneof(sparse, dense, uneven);

/** Without conditions: every question is on the path. */
export const arbitrarySurvey: fc.Arbitrary<SurveyModel> = surveyOf(fc.constant(undefined));

/** With conditions on earlier, later or missing questions. */
export const arbitraryBranchingSurvey: fc.Arbitrary<SurveyModel> = surveyOf(
  fc.option(condition, { nil: undefined }),
);

function surveyOf(visibleIf: fc.Arbitrary<Condition | undefined>): fc.Arbitrary<SurveyModel> {
  const question = fc.tuple(traits, visibleIf);
  const dimension = fc.array(question, { minLength: 1, maxLength: 5 });
  return fc
    .tuple(
      fc.array(dimension, { minLength: 1, maxLength: LETTERS.length }),
      fc.array(lever, { maxLength: 12 }),
    )
    .map(([dimensions, levers]) =>
      aSurvey({
        sections: dimensions.map((questions, place) => sectionOf(LETTERS[place] ?? "", questions)),
        levers: levers.map((overrides, place) => aLever({ ...overrides, id: `lever-${place}` })),
      }),
    );
}

function sectionOf(
  letter: string,
  questions: readonly (readonly [Partial<Indicator>, Condition | undefined])[],
) {
  const indicators = questions.map(([overrides, visibleIf], place) =>
    anIndicator({ ...(overrides as object), id: `${letter}${place}`, ...(visibleIf && { visibleIf }) }),
  );
  return aDimension(letter, indicators);
}
