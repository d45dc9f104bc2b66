import { isInRoom } from "../domain/workshops/workshop-state.ts";
import { useWords } from "../i18n/words-context.ts";
import { Button } from "../kit/button.tsx";
import { TextField } from "../kit/text-field.tsx";
import styles from "./desk.module.css";
import type { DeskProps } from "./desk.view.ts";
import { TimerLine } from "./timer-line.tsx";

const USUAL = "3";

/** Time for the room. It advises, and closes nothing. */
export function DeskTimer({ board, now, sent }: DeskProps) {
  const { t } = useWords();
  if (!isInRoom(board.state)) return null;
  const isWrong = sent?.kind === "invalid" && sent.problems.includes("BAD_MINUTES");
  const isRunning = board.timerEndsAt !== null;
  return (
    <section className="flow" aria-labelledby="timer">
      <h2 id="timer">{t("workshops.desk.timer")}</h2>
      <TimerLine endsAt={board.timerEndsAt} now={now} />
      <form method="post" className={styles["line"]} noValidate aria-labelledby="timer">
        <TextField
          id="minutes"
          name="minutes"
          label={t("workshops.desk.minutes")}
          error={isWrong ? t("workshops.fault.minutes") : undefined}
          defaultValue={isWrong ? sent.values["minutes"] : USUAL}
          inputMode="numeric"
          size={3}
          autoComplete="off"
        />
        <Button kind="secondary" name="intent" value="timer">
          {t(isRunning ? "workshops.desk.timer.extend" : "workshops.desk.timer.start")}
        </Button>
        {isRunning ? (
          <Button kind="link" name="intent" value="no-timer">
            {t("workshops.desk.timer.stop")}
          </Button>
        ) : null}
      </form>
    </section>
  );
}
