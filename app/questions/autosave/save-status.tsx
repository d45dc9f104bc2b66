import type { Words } from "../../i18n/words.ts";
import { useWords } from "../../i18n/words-context.ts";
import { Button } from "../../kit/button.tsx";
import type { ReviewedQuestion } from "../review-form.ts";
import { RefusedFields } from "./refused-fields.tsx";
import { overallState, type SaveStates } from "./save-states.ts";
import styles from "./save-status.module.css";
import { useThrottled } from "./use-throttled.ts";

const LEAST_PAUSE_MS = 3_000;
const SEPARATOR = "\n";

interface SaveStatusProps {
  readonly states: SaveStates;
  /** Said once and not shown: what it tells can be seen elsewhere. */
  readonly aside: string;
  readonly questions: readonly ReviewedQuestion[];
}

/**
 * The one place of the page that speaks by itself: quietly of what went well, at once of what did not, naming the
 * question and the field. Empty, and so silent, until something has changed.
 */
export function SaveStatus({ states, aside, questions }: SaveStatusProps) {
  const words = useWords();
  const spoken = useThrottled([savedSentence(states, words), aside].join(SEPARATOR), LEAST_PAUSE_MS);
  const [sentence, hidden] = spoken.split(SEPARATOR);
  return (
    <div className={styles["status"]}>
      <p role="status" className={styles["quiet"]}>
        {sentence}
        <span className="visually-hidden">{hidden}</span>
      </p>
      <Trouble states={states} questions={questions} />
    </div>
  );
}

/** By the clock of whoever reads it: the browser knows where that is. */
function savedSentence(states: SaveStates, { t, localTime }: Words): string {
  const { state } = overallState(states);
  return state.kind === "saved" ? t("questions.autosave.saved", { time: localTime(state.at) }) : "";
}

/** Inserted anew for each trouble, which is what makes a screen reader say it. */
function Trouble({ states, questions }: Pick<SaveStatusProps, "states" | "questions">) {
  const { t, list } = useWords();
  const { state, prefixes } = overallState(states);
  if (state.kind === "clean" || state.kind === "saved") return null;
  if (state.kind === "invalid" && state.problems.length > 0) return <RefusedFields questions={questions} />;
  const names = questions
    .filter(({ prefix }) => prefixes.includes(prefix))
    .map(({ sheet }) => sheet.words.short);
  const kind = state.kind === "invalid" ? "tooLarge" : state.kind;
  return (
    <div key={kind} role="alert" className={styles["trouble"]}>
      <p>{t(`questions.autosave.${kind}`, { question: list(names) })}</p>
      {state.kind === "conflict" && (
        <Button kind="link" name="intent" value="continue">
          {t("questions.autosave.resolve")}
        </Button>
      )}
    </div>
  );
}
