import { useWords } from "../i18n/words-context.ts";
import styles from "./board.module.css";
import { useClock } from "./use-clock.ts";

interface TimerLineProps {
  /** In milliseconds since 1970; null while no time runs. */
  readonly endsAt: number | null;
  /** As the page was made. */
  readonly now: number;
}

/** The time to aim for, counted down where a script runs. It closes nothing. */
export function TimerLine({ endsAt, now: madeAt }: TimerLineProps) {
  const { t, time } = useWords();
  const { now, isTicking } = useClock(madeAt);
  if (endsAt === null) return null;
  if (endsAt <= now) return <p>{t("board.timer.over")}</p>;
  return (
    <p>
      {t("board.timer", { time: time(new Date(endsAt)) })}
      {isTicking ? <span className={styles["left"]}> {leftText(endsAt - now)}</span> : null}
    </p>
  );
}

/** "2:05". */
function leftText(milliseconds: number): string {
  const seconds = Math.ceil(milliseconds / 1_000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
}
