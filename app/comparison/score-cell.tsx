import { useWords } from "../i18n/words-context.ts";
import type { ScoreCells } from "../kit/profile-rows.ts";
import styles from "./comparison.module.css";

const NOTHING = "–";

/** A dimension that is not evaluated is no zero: it says so, with its bounds. Null: there is nothing to show. */
export function ScoreCell({ score }: { readonly score: ScoreCells | null }) {
  const { t } = useWords();
  if (score === null) return NOTHING;
  const { scoreText, boundsText, levelText } = score;
  return (
    <>
      {scoreText === null ? null : <strong>{scoreText}</strong>}{" "}
      {boundsText === null ? null : t("comparison.table.bounds", { bounds: boundsText })}{" "}
      <span className={styles["level"]}>{levelText}</span>
    </>
  );
}
