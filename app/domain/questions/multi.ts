// Boxes to tick; how many are ticked gives the level. "None of them" is an answer, and an empty list.

import { fitsChoices } from "../fields/fits-field.ts";
import type { AnswerValue } from "./answer.ts";
import type { Flaw } from "./flaw.ts";
import type { Multi } from "./multi.schema.ts";
import { type QuestionType, WITHOUT_FIELDS } from "./question-type.ts";
import { stepFlaws } from "./score-steps.ts";

export const multi = {
  ...WITHOUT_FIELDS,
  flaws,
  answerKind: ({ options }) => ({ kind: "several", ids: options }),
  options: ({ options }) => options,
  fits: ({ options }, value) => fitsChoices(value, options),
  scale: ({ thresholds }) => ({ by: "level", levels: thresholds.map(({ level }) => level) }),
  levelOf,
  answerAt: () => null,
  isDebatable: true,
} satisfies QuestionType<Multi>;

function flaws({ options, thresholds }: Multi): readonly Flaw[] {
  const steps = thresholds.map(({ min, level }) => ({ start: min, level }));
  const found = stepFlaws(steps, "thresholds");
  if (!thresholds.some(({ min }) => min > options.length)) return found;
  const message = "A threshold asks for more boxes than there are.";
  return [...found, { rule: "scored-choices", at: ["thresholds"], message }];
}

/** Repeats count once, unknown options not at all. */
function levelOf({ options, thresholds }: Multi, value: AnswerValue): number | undefined {
  if (!Array.isArray(value)) return undefined;
  const ticked = options.filter((option) => value.includes(option)).length;
  return thresholds.findLast((threshold) => threshold.min <= ticked)?.level;
}
