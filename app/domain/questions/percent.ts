// A share between 0 and 100. The figure keeps its precision; half-open bands ([10, 30[) give its level.
import { z } from "zod";
import type { AnswerValue } from "../answers/answer.ts";
import { fitsNumber } from "../answers/fits-field.ts";
import { levelSchema, scored } from "./question-shapes.schema.ts";
import { type QuestionType, WITHOUT_FIELDS } from "./question-type.ts";
import { stepFlaws } from "./score-steps.ts";

const schema = z.strictObject({
  ...scored,
  type: z.literal("percent"),
  bands: z
    .array(z.strictObject({ level: levelSchema, from: z.number().min(0).max(100) }))
    .min(2)
    .describe("Each band starts at `from` (included) and ends where the next one starts."),
});

export type Percent = z.infer<typeof schema>;

export const percent = {
  ...WITHOUT_FIELDS,
  schema,
  flaws: ({ bands }) =>
    stepFlaws(
      bands.map(({ from, level }) => ({ start: from, level })),
      "bands",
    ),
  answerKind: () => ({ kind: "number", min: 0, max: 100, integer: false }),
  options: () => [],
  fits: (_, value) => fitsNumber(value, { min: 0, max: 100 }),
  scale: ({ bands }) => ({ by: "level", levels: bands.map(({ level }) => level) }),
  levelOf,
  isDebatable: true,
} satisfies QuestionType<Percent>;

/** 80 belongs to the band that starts at 80; 100 to the last one. Outside 0-100: no level. */
function levelOf({ bands }: Percent, value: AnswerValue): number | undefined {
  if (typeof value !== "number" || !(value >= 0 && value <= 100)) return undefined;
  return bands.findLast((band) => band.from <= value)?.level;
}
