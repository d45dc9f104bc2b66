import type { Words } from "../../i18n/words.ts";
import { useWords } from "../../i18n/words-context.ts";
import { Button } from "../../kit/button.tsx";
import type { SaveState } from "./autosave.ts";
import styles from "./save-status.module.css";
import { useThrottled } from "./use-throttled.ts";

const LEAST_PAUSE_MS = 3_000;
const SEPARATOR = "\n";

interface SaveStatusProps {
  readonly state: SaveState;
  /** Said once and not shown: what it tells can be seen elsewhere. */
  readonly aside: string;
}

/** The one place of the page that speaks by itself. Empty, and so silent, until something has changed. */
export function SaveStatus({ state, aside }: SaveStatusProps) {
  const words = useWords();
  const spoken = useThrottled([sentenceOf(state, words), aside].join(SEPARATOR), LEAST_PAUSE_MS);
  const [sentence, hidden] = spoken.split(SEPARATOR);
  return (
    <div className={styles["status"]}>
      <p role="status" data-kind={state.kind}>
        {sentence}
        <span className="visually-hidden">{hidden}</span>
      </p>
      {state.kind === "conflict" && (
        <Button kind="link" name="intent" value="continue">
          {words.t("questions.autosave.resolve")}
        </Button>
      )}
    </div>
  );
}

function sentenceOf(state: SaveState, { t, time }: Words): string {
  switch (state.kind) {
    case "clean":
      return "";
    case "saved":
      return t("questions.autosave.saved", { time: time(state.at) });
    default:
      return t(`questions.autosave.${state.kind}`);
  }
}
