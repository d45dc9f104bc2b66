// Five levels, each with what can be observed at it; the answer is the level.

import { fitsNumber } from "../fields/fits-field.ts";
import { SOUND } from "./flaw.ts";
import type { Ladder } from "./ladder.schema.ts";
import { type QuestionType, WITHOUT_FIELDS } from "./question-type.ts";
import { isRising } from "./score-steps.ts";

const LEVELS = { min: 0, max: 4, integer: true } as const;
const message = "The levels of a ladder are [0, 1, 2, 3, 4].";

export const ladder = {
  ...WITHOUT_FIELDS,
  flaws: ({ levels }) => (isRising(levels) ? SOUND : [{ rule: "scored-choices", at: ["levels"], message }]),
  answerKind: () => ({ kind: "number", ...LEVELS }),
  options: () => [],
  fits: (_, value) => fitsNumber(value, LEVELS),
  scale: ({ levels }) => ({ by: "level", levels }),
  levelOf: (_, value) => value,
  answerAt: ({ levels }, level) => levels.find((one) => one === level) ?? null,
  isDebatable: true,
} satisfies QuestionType<Ladder>;
