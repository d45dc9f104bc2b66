import { useWords } from "../i18n/words-context.ts";
import { TypedText } from "../kit/typed-text.tsx";
import styles from "./board.module.css";
import type { BoardQuestion } from "./board.view.ts";

/** What people wrote beside their vote, and everybody may read. Nothing where there is none. */
export function ReasonsList({ reasons }: Pick<BoardQuestion, "reasons">) {
  const { t } = useWords();
  if (reasons.length === 0) return null;
  return (
    <>
      <p>
        <strong>{t("board.reasons")}</strong>
      </p>
      <ul className={styles["reasons"]}>
        {reasons.map(({ round, text, vote }) => (
          <li key={`${round} ${vote} ${text}`}>
            {vote === null ? null : (
              <span className="muted">
                {vote === "dk" ? t("questions.dontKnow") : t("questions.level", { level: vote })} –{" "}
              </span>
            )}
            <TypedText text={text} />
          </li>
        ))}
      </ul>
    </>
  );
}
