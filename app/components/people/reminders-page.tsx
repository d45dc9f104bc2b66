import { useWords } from "../../i18n/words-context.ts";
import { Button } from "../button.tsx";

export interface RemindersProps {
  readonly what: string;
  readonly body: string;
  readonly isOver: boolean;
}

/** Where the link of a mail leads. Only its button stops anything: a scanner that opens it does not. */
export function RemindersPage({ what, body, isOver }: RemindersProps) {
  const { t } = useWords();
  return (
    <div className="flow">
      <h1>{t("assign.stop.title")}</h1>
      {isOver ? (
        <p className="lead">{t("assign.stop.over", { what })}</p>
      ) : (
        <form method="post" className="flow">
          <p>{t("assign.stop.text", { what, body })}</p>
          <p>
            <Button>{t("assign.stop.submit")}</Button>
          </p>
        </form>
      )}
    </div>
  );
}
