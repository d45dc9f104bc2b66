import { useWords } from "../i18n/words-context.ts";
import { Button } from "../kit/button.tsx";
import { Notification } from "../kit/notification.tsx";
import type { RemindersView } from "./reminders.view.ts";

export interface RemindersPageProps extends RemindersView {
  /** The button has just been pressed. */
  readonly isDone: boolean;
  /** What is stopped: the reminders of a request, unless it is the letters of an edition. */
  readonly of?: "letters";
}

const WORDS = {
  reminders: {
    title: "assignments.stop.title",
    text: "assignments.stop.text",
    submit: "assignments.stop.submit",
    done: "assignments.stop.done",
    over: "assignments.stop.over",
  },
  letters: {
    title: "assignments.stop.letters.title",
    text: "assignments.stop.letters.text",
    submit: "assignments.stop.letters.submit",
    done: "assignments.stop.letters.done",
    over: "assignments.stop.letters.over",
  },
} as const;

/** Where the link of a mail leads. Only its button stops anything: a scanner that opens it does not. */
export function RemindersPage({ what, body, isOver, isDone, of }: RemindersPageProps) {
  const { t } = useWords();
  const words = WORDS[of ?? "reminders"];
  return (
    <div className="flow">
      {isOver && isDone ? (
        <Notification tone="success" role="status">
          <p>{t(words.done)}</p>
        </Notification>
      ) : null}
      <h1>{t(words.title)}</h1>
      {isOver ? (
        <p className="lead">{t(words.over, { what })}</p>
      ) : (
        <form method="post" className="flow">
          <p>{t(words.text, { what, body })}</p>
          <p>
            <Button>{t(words.submit)}</Button>
          </p>
        </form>
      )}
    </div>
  );
}
