// The levels that can be chosen for a question, with the words that its sheet has for them. A yes or no question has
// fewer than five, and names them by its options.

import type { QuestionSheet } from "../branching/question-sheet.ts";
import { scoredTypeOf } from "../questions/question-types.ts";
import { type Debatable, levelsOf } from "./opinion.ts";
import type { LevelChoice } from "./opinion-page.types.ts";

export function levelChoices(
  question: Debatable,
  sheet: Pick<QuestionSheet, "levels" | "options">,
): readonly LevelChoice[] {
  return levelsOf(question).map((level) => ({ level, label: wordsOf(question, sheet, level) }));
}

function wordsOf(
  question: Debatable,
  { levels, options }: Pick<QuestionSheet, "levels" | "options">,
  level: number,
): string {
  const scale = scoredTypeOf(question).scale(question);
  if (scale.by === "level") return levels.find(({ id }) => id === String(level))?.label ?? "";
  const ids = scale.options.filter((option) => option.level === level).map(({ id }) => id);
  return options
    .filter(({ id }) => ids.includes(id))
    .map(({ label }) => label)
    .join(" / ");
}
