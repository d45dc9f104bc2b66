import { useWords } from "../i18n/words-context.ts";
import { Notification } from "../kit/notification.tsx";
import styles from "./board.module.css";
import type { Board, BoardQuestion, RevealedRound } from "./board.view.ts";
import { agreementLabel, agreementReason, shiftSentences, spreadSentences } from "./round-sentences.ts";
import { VotesTable } from "./votes-table.tsx";

interface RoundFigureProps {
  readonly threshold: Board["threshold"];
  readonly question: Pick<BoardQuestion, "levels" | "rounds">;
}

/** What was voted, round beside round: how far it agrees in a word, the middle, the dots with their numbers, who changed. */
export function RoundFigure({ threshold, question }: RoundFigureProps) {
  const words = useWords();
  const last = question.rounds.at(-1);
  if (last === undefined) return null;
  return (
    <div className="flow">
      <p>
        <strong className={styles["label"]}>{agreementLabel(last.result.label, words)}</strong>{" "}
        {agreementReason(last, threshold, words)}
      </p>
      <p>{spreadSentences(last, words).join(" ")}</p>
      <VotesTable {...question} />
      <Shift round={last} />
    </div>
  );
}

function Shift({ round: { shift } }: { readonly round: RevealedRound }) {
  const words = useWords();
  if (shift === null || shift.both === 0) return null;
  return (
    <>
      <p>{shiftSentences(shift, words).join(" ")}</p>
      {shift.isStrong ? (
        <Notification tone="warning">
          <p>{words.t("board.shift.strong", { count: shift.moved, both: shift.both })}</p>
        </Notification>
      ) : null}
    </>
  );
}
