import { useWords } from "../i18n/words-context.ts";
import { TypedText } from "../kit/typed-text.tsx";
import styles from "./board.module.css";
import type { BoardQuestion } from "./board.view.ts";

/** What was decided, and what dissents from it, nobody named. Nothing before. */
export function RoomDecision({ decision }: Pick<BoardQuestion, "decision">) {
  const { t } = useWords();
  if (decision === null) return null;
  const { level, text, dissent, dissenting } = decision;
  return (
    <div className={`flow ${styles["decision"]}`}>
      <p>
        <strong className={styles["label"]}>
          {level === null ? t("board.decision.none") : t("board.decision.level", { level })}
        </strong>
      </p>
      {text === "" ? null : (
        <p className="preserved">
          <TypedText text={text} />
        </p>
      )}
      {dissent === "" && dissenting === 0 ? null : (
        <p>
          <strong>
            {dissenting === 0 ? t("board.dissent") : t("board.dissent.votes", { count: dissenting })}
          </strong>
        </p>
      )}
      {dissent === "" ? null : (
        <p className="preserved">
          <TypedText text={dissent} />
        </p>
      )}
    </div>
  );
}
