// A few options, each with its level; the answer is the id of one.

import { byOption, type QuestionType, WITHOUT_FIELDS } from "./question-type.ts";
import { optionFlaws } from "./score-steps.ts";
import type { YesNo } from "./yesno.schema.ts";

export const yesno = {
  ...WITHOUT_FIELDS,
  flaws: ({ options }) => optionFlaws(options),
  answerKind: ({ options }) => ({ kind: "one", ids: options.map(({ id }) => id) }),
  options: ({ options }) => options.map(({ id }) => id),
  fits: ({ options }, value) => options.some(({ id }) => id === value),
  scale: ({ options }) => byOption(options),
  levelOf: ({ options }, value) => options.find(({ id }) => id === value)?.level,
  answerAt: ({ options }, level) => options.find((option) => option.level === level)?.id ?? null,
  isDebatable: true,
} satisfies QuestionType<YesNo>;
