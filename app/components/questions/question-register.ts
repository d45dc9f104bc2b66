// One control a question type. A new type is a file beside this one and a line here, or it does not compile.
// Ladders are most of a questionnaire; a page of another type asks for its control when it is read in a browser.
import type { ComponentType } from "react";
import type { QuestionType } from "../../domain/survey/question.schema.ts";
import { lazily } from "../lazily.ts";
import { LadderAnswer } from "./ladder-answer.tsx";

const FieldsAnswer = lazily(async () => (await import("./fields-answer.tsx")).FieldsAnswer);
const LikertAnswer = lazily(async () => (await import("./likert-answer.tsx")).LikertAnswer);
const ListAnswer = lazily(async () => (await import("./list-answer.tsx")).ListAnswer);
const MultiAnswer = lazily(async () => (await import("./multi-answer.tsx")).MultiAnswer);
const PercentAnswer = lazily(async () => (await import("./percent-answer.tsx")).PercentAnswer);
const RankingAnswer = lazily(async () => (await import("./ranking-answer.tsx")).RankingAnswer);
const YesnoAnswer = lazily(async () => (await import("./yesno-answer.tsx")).YesnoAnswer);

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
