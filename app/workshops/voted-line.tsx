import { useWords } from "../i18n/words-context.ts";
import type { BoardQuestion } from "./board.view.ts";
import styles from "./desk.module.css";

/** "11 / 14 ont voté", while a round is open. */
export function VotedLine({ question: { voted } }: { readonly question: BoardQuestion }) {
  const { t, number } = useWords();
  if (voted === null) return null;
  const { count, expected, onPaper } = voted;
  return (
    <p className={styles["voted"]}>
      {t("board.voted", { count, voted: number(count), expected: number(expected) })}
      {onPaper === 0 ? null : <> – {t("board.voted.paper", { count: onPaper })}</>}
    </p>
  );
}
