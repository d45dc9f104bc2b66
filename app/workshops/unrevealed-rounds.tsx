import { useWords } from "../i18n/words-context.ts";
import type { BoardQuestion } from "./board.view.ts";
import { unrevealedLines } from "./round-sentences.ts";

/** That votes were broken off, which nobody is told. */
export function UnrevealedRounds({ unrevealed }: Pick<BoardQuestion, "unrevealed">) {
  const words = useWords();
  return unrevealedLines(unrevealed, words).map((line) => <p key={line}>{line}</p>);
}
