// A few options, each with its level; the answer is the id of one.
import { z } from "zod";
import { optionLevels, scored } from "./question-shapes.schema.ts";
import { byOption, type QuestionType, WITHOUT_FIELDS } from "./question-type.ts";
import { optionFlaws } from "./score-steps.ts";

const schema = z.strictObject({ ...scored, type: z.literal("yesno"), options: optionLevels });

export type YesNo = z.infer<typeof schema>;

export const yesno = {
  ...WITHOUT_FIELDS,
  schema,
  flaws: ({ options }) => optionFlaws(options),
  answerKind: ({ options }) => ({ kind: "one", ids: options.map(({ id }) => id) }),
  options: ({ options }) => options.map(({ id }) => id),
  fits: ({ options }, value) => options.some(({ id }) => id === value),
  scale: ({ options }) => byOption(options),
  levelOf: ({ options }, value) => options.find(({ id }) => id === value)?.level,
  isDebatable: true,
} satisfies QuestionType<YesNo>;
