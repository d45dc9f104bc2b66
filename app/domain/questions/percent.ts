// A share between 0 and 100. The figure keeps its precision; half-open bands ([10, 30[) give its level.

import { fitsNumber } from "../fields/fits-field.ts";
import type { AnswerValue } from "./answer.ts";
import type { Percent } from "./percent.schema.ts";
import { type QuestionType, WITHOUT_FIELDS } from "./question-type.ts";
import { stepFlaws } from "./score-steps.ts";

export const percent = {
  ...WITHOUT_FIELDS,
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
  answerAt: () => null,
  isDebatable: true,
} satisfies QuestionType<Percent>;

/** 80 belongs to the band that starts at 80; 100 to the last one. Outside 0-100: no level. */
function levelOf({ bands }: Percent, value: AnswerValue): number | undefined {
  if (typeof value !== "number" || !(value >= 0 && value <= 100)) return undefined;
  return bands.findLast((band) => band.from <= value)?.level;
}
