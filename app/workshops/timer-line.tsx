import { useWords } from "../i18n/words-context.ts";

interface TimerLineProps {
  /** In milliseconds since 1970; null while no time runs. */
  readonly endsAt: number | null;
  readonly now: number;
}

/** The time to aim for. It closes nothing. */
export function TimerLine({ endsAt, now }: TimerLineProps) {
  const { t, time } = useWords();
  if (endsAt === null) return null;
  return <p>{endsAt <= now ? t("board.timer.over") : t("board.timer", { time: time(new Date(endsAt)) })}</p>;
}
