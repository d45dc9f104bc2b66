// Every type of question, each an object of its own file. A new type is that file with its format and its form beside it,
// and a line in each of three registers: this one, `question-forms.ts` and `question.schema.ts`. The compiler asks for the
// rest.

import { group } from "./group.ts";
import { ladder } from "./ladder.ts";
import { likert } from "./likert.ts";
import { list } from "./list.ts";
import { multi } from "./multi.ts";
import { percent } from "./percent.ts";
import type { Question } from "./question.schema.ts";
import type { DescribedType, ScoredType } from "./question-type.ts";
import { ranking } from "./ranking.ts";
import { value } from "./value.ts";
import { yesno } from "./yesno.ts";

const REGISTER = { ladder, percent, multi, yesno, likert, value, group, list, ranking };

type Register = typeof REGISTER;
export type QuestionTypeName = Question["type"];

type Asked = {
  [Name in QuestionTypeName]: Extract<Question, { type: Name }> & { readonly type: Name };
};
/** A question of this type, or of one of these. */
export type QuestionOf<Name extends QuestionTypeName> = { [N in Name]: Asked[N] }[Name];

/** Types that are scored: those whose definition has a weight. */
export type IndicatorType = {
  [Name in QuestionTypeName]: Asked[Name] extends { readonly weight: number } ? Name : never;
}[QuestionTypeName];
/** Types of which people may think differently. */
export type DebatableType = {
  [Name in IndicatorType]: Register[Name]["isDebatable"] extends true ? Name : never;
}[IndicatorType];

const TYPES: { readonly [Name in QuestionTypeName]: DescribedType<QuestionOf<Name>> } = REGISTER;
const SCORED: { readonly [Name in IndicatorType]: ScoredType<QuestionOf<Name>> } = REGISTER;

/** What is known of the type of a question, to be asked with that question. */
export function typeOf<Name extends QuestionTypeName>(
  question: QuestionOf<Name>,
): DescribedType<QuestionOf<Name>> {
  return TYPES[question.type];
}

export function scoredTypeOf<Name extends IndicatorType>(
  question: QuestionOf<Name>,
): ScoredType<QuestionOf<Name>> {
  return SCORED[question.type];
}
