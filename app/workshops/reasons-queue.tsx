import { useWords } from "../i18n/words-context.ts";
import { Button } from "../kit/button.tsx";
import { TypedText } from "../kit/typed-text.tsx";
import styles from "./board.module.css";
import type { BoardQuestion } from "./board.view.ts";
import type { GivenReason } from "./desk.view.ts";
import { roundName } from "./round-sentences.ts";

interface ReasonsQueueProps {
  readonly question: BoardQuestion;
  readonly reasons: readonly GivenReason[];
}

/** Reasons are read here before everybody reads them. */
export function ReasonsQueue({ question, reasons }: ReasonsQueueProps) {
  const words = useWords();
  const { t } = words;
  if (reasons.length === 0) return null;
  return (
    <div className="flow">
      <h3>{t("workshops.desk.reasons")}</h3>
      <p className="muted">{t("workshops.desk.reasons.lead")}</p>
      <ul className={styles["reasons"]}>
        {reasons.map((reason) => (
          <li key={`${reason.round} ${reason.vote} ${reason.text}`}>
            <span className="muted">
              {roundName(reason.round, words)}
              {reason.vote === null ? null : (
                <>
                  ,{" "}
                  {reason.vote === "dk"
                    ? t("questions.dontKnow")
                    : t("questions.level", { level: reason.vote })}
                </>
              )}
            </span>{" "}
            <TypedText text={reason.text} />
            <Show question={question.id} {...reason} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function Show({ question, round, text, isShown }: GivenReason & { readonly question: string }) {
  const { t } = useWords();
  return (
    <form method="post">
      <input type="hidden" name="question" value={question} />
      <input type="hidden" name="round" value={round} />
      <input type="hidden" name="text" value={text} />
      <Button
        kind="link"
        name="intent"
        value={isShown ? "hide" : "show"}
        aria-label={t(isShown ? "workshops.desk.reasons.hideThis" : "workshops.desk.reasons.showThis", {
          text,
        })}
      >
        {t(isShown ? "workshops.desk.reasons.hide" : "workshops.desk.reasons.show")}
      </Button>
    </form>
  );
}
