import { useWords } from "../i18n/words-context.ts";

interface LookAgainProps {
  /** Seconds; null where the page stands still until it is asked for again. */
  readonly refreshes: number | null;
}

/** The way to look again now and then without script. */
export function LookAgain({ refreshes }: LookAgainProps) {
  const { t } = useWords();
  return refreshes === null ? (
    <a href="?suivre">{t("workshops.screen.refreshing")}</a>
  ) : (
    <a href="?">{t("workshops.screen.still")}</a>
  );
}
