// The form of every type of question. Apart from `question-types.ts`, so that a browser fetches no format of definitions.
import { groupForm } from "./group.form.ts";
import { ladderForm } from "./ladder.form.ts";
import { likertForm } from "./likert.form.ts";
import { listForm } from "./list.form.ts";
import { multiForm } from "./multi.form.ts";
import { percentForm } from "./percent.form.ts";
import type { QuestionForm } from "./question-form.ts";
import type { QuestionOf, QuestionTypeName } from "./question-types.ts";
import { rankingForm } from "./ranking.form.ts";
import { valueForm } from "./value.form.ts";
import { yesnoForm } from "./yesno.form.ts";

const FORMS: { readonly [Name in QuestionTypeName]: QuestionForm<QuestionOf<Name>> } = {
  ladder: ladderForm,
  percent: percentForm,
  multi: multiForm,
  yesno: yesnoForm,
  likert: likertForm,
  value: valueForm,
  group: groupForm,
  list: listForm,
  ranking: rankingForm,
};

/** How this question is asked and read, to be asked with that question. */
export function formOf<Name extends QuestionTypeName>(
  question: QuestionOf<Name>,
): QuestionForm<QuestionOf<Name>> {
  return FORMS[question.type];
}
