// One control a question type, and what the page around it has to know of it. A new type is a file beside this one and a
// line here, or it does not compile.
// All travel with the page, which costs 1.4 KB: a part that arrives late could be redrawn under what is being typed.
import type { ComponentType } from "react";
import type { QuestionOf, QuestionTypeName } from "../domain/questions/question-types.ts";
import type { QuestionRules } from "../domain/survey/question-rules.ts";
import { FieldsAnswer } from "./fields-answer.tsx";
import { LadderAnswer } from "./ladder-answer.tsx";
import { LikertAnswer } from "./likert-answer.tsx";
import { ListAnswer } from "./list-answer.tsx";
import { MultiAnswer } from "./multi-answer.tsx";
import { PercentAnswer } from "./percent-answer.tsx";
import { RankingAnswer } from "./ranking-answer.tsx";
import { YesnoAnswer } from "./yesno-answer.tsx";

interface QuestionControl<Asked> {
  readonly Answer: ComponentType<{ readonly question: Asked }>;
  /** The name whose error is said under the question itself, because no label of its own stands beside it. */
  readonly groupName: (question: Asked) => string;
  /** The name that most answers are given with: where one is asked for and missing. */
  readonly mainName: (question: Asked) => string;
  /** Its answer is a radio, so that "don't know" stands among the others. */
  readonly isRadio: boolean;
  /** The rule of the questionnaire that helps to choose. */
  readonly rule: keyof QuestionRules | null;
}

const ANSWER = () => "answer";
const VALUE = () => "value";
const APART = { isRadio: false, rule: null } as const;
const CHOSEN = ["choice", "choices", "level"];

const REGISTER: { readonly [Name in QuestionTypeName]: QuestionControl<QuestionOf<Name>> } = {
  ladder: { Answer: LadderAnswer, groupName: ANSWER, mainName: ANSWER, isRadio: true, rule: "between" },
  percent: { Answer: PercentAnswer, groupName: ANSWER, mainName: VALUE, ...APART },
  multi: { Answer: MultiAnswer, groupName: VALUE, mainName: VALUE, ...APART },
  yesno: { Answer: YesnoAnswer, groupName: ANSWER, mainName: ANSWER, isRadio: true, rule: null },
  likert: { Answer: LikertAnswer, groupName: ANSWER, mainName: () => "count.0", ...APART },
  value: {
    Answer: FieldsAnswer,
    groupName: ({ field }) => (CHOSEN.includes(field.type) ? `field.${field.id}` : "answer"),
    mainName: ({ field }) => `field.${field.id}`,
    ...APART,
  },
  group: { Answer: FieldsAnswer, groupName: () => "field", mainName: () => "field", ...APART },
  list: { Answer: ListAnswer, groupName: () => "entry", mainName: () => "entry", ...APART },
  ranking: { Answer: RankingAnswer, groupName: ANSWER, mainName: () => "rank.1", ...APART },
};

/** What this question is answered with, to be used with that question. */
export function controlOf<Name extends QuestionTypeName>(
  question: QuestionOf<Name>,
): QuestionControl<QuestionOf<Name>> {
  return REGISTER[question.type];
}
