import { useWords } from "../i18n/words-context.ts";
import { Button } from "../kit/button.tsx";
import { Notification } from "../kit/notification.tsx";
import type { RemindersView } from "./reminders.view.ts";

export interface RemindersPageProps extends RemindersView {
  /** The button has just been pressed. */
  readonly isDone: boolean;
}

/** Where the link of a mail leads. Only its button stops anything: a scanner that opens it does not. */
export function RemindersPage({ what, body, isOver, isDone }: RemindersPageProps) {
  const { t } = useWords();
  return (
    <div className="flow">
      {isOver && isDone ? (
        <Notification tone="success" role="status">
          <p>{t("assignments.stop.done")}</p>
        </Notification>
      ) : null}
      <h1>{t("assignments.stop.title")}</h1>
      {isOver ? (
        <p className="lead">{t("assignments.stop.over", { what })}</p>
      ) : (
        <form method="post" className="flow">
          <p>{t("assignments.stop.text", { what, body })}</p>
          <p>
            <Button>{t("assignments.stop.submit")}</Button>
          </p>
        </form>
      )}
    </div>
  );
}
