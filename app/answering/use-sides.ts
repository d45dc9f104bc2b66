import type { ReactNode } from "react";
import type { Sides } from "../domain/answers/merge-contents.ts";
import { useWords } from "../i18n/words-context.ts";
import { byText } from "../kit/by-text.ts";
import type { ConflictSide } from "../kit/conflict-panel.tsx";
import type { QuestionConflict } from "../questions/sent-page.ts";

/** Both versions of something, mine first, each with whose it is and the words that keep it. */
export function useSides(
  { by, savedAt }: Pick<QuestionConflict, "by" | "savedAt">,
  { mine, theirs }: Sides<ReactNode>,
): readonly [ConflictSide, ConflictSide] {
  const words = useWords();
  const { t, time } = words;
  return [
    {
      heading: t("questions.conflict.mine"),
      content: mine,
      keep: { value: "mine", label: t("questions.conflict.keepMine") },
    },
    {
      heading: t("questions.conflict.theirs", { who: byText(by, words), time: time(new Date(savedAt)) }),
      content: theirs,
      keep: { value: "theirs", label: t("questions.conflict.keepTheirs") },
    },
  ];
}
