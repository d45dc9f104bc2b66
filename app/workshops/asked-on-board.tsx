import { useWords } from "../i18n/words-context.ts";
import styles from "./board.module.css";
import type { Board, BoardQuestion } from "./board.view.ts";
import { StepDigit } from "./step-digit.tsx";

interface AskedOnBoardProps {
  readonly total: Board["total"];
  readonly question: BoardQuestion;
  readonly heading?: "h1" | "h2";
  /** Once a round is revealed its table names the steps. */
  readonly withLevels?: boolean;
}

/** The question that the room talks about, with what each of its steps means. */
export function AskedOnBoard({ total, question, heading = "h2", withLevels = true }: AskedOnBoardProps) {
  const { t } = useWords();
  const Heading = heading;
  return (
    <>
      <p className="caption">{t("board.place", { place: question.place, total, name: question.short })}</p>
      <Heading className={styles["asked"]}>{question.text}</Heading>
      {withLevels ? (
        <ol className={styles["levels"]}>
          {question.levels.map(({ level, label }) => (
            <li key={level}>
              <StepDigit level={level} /> <span>{label}</span>
            </li>
          ))}
        </ol>
      ) : null}
    </>
  );
}
