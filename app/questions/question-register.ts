// One control a question type. A new type is a file beside this one and a line here, or it does not compile.
// All travel with the page, which costs 1.4 KB: a part that arrives late could be redrawn under what is being typed.
import type { ComponentType } from "react";
import type { QuestionType } from "../domain/survey/question.schema.ts";
import { FieldsAnswer } from "./fields-answer.tsx";
import { LadderAnswer } from "./ladder-answer.tsx";
import { LikertAnswer } from "./likert-answer.tsx";
import { ListAnswer } from "./list-answer.tsx";
import { MultiAnswer } from "./multi-answer.tsx";
import { PercentAnswer } from "./percent-answer.tsx";
import { RankingAnswer } from "./ranking-answer.tsx";
import { YesnoAnswer } from "./yesno-answer.tsx";

export const questionRegister: Readonly<Record<QuestionType, ComponentType>> = {
  ladder: LadderAnswer,
  percent: PercentAnswer,
  multi: MultiAnswer,
  yesno: YesnoAnswer,
  likert: LikertAnswer,
  value: FieldsAnswer,
  group: FieldsAnswer,
  list: ListAnswer,
  ranking: RankingAnswer,
};
