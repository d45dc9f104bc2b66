import { useWords } from "../i18n/words-context.ts";
import { Button } from "../kit/button.tsx";
import { Details } from "../kit/details.tsx";
import { TextField } from "../kit/text-field.tsx";
import type { BoardQuestion } from "./board.view.ts";
import styles from "./desk.module.css";
import type { DeskSent } from "./desk.view.ts";

interface PaperFormProps {
  readonly question: BoardQuestion;
  readonly sent: DeskSent | undefined;
}

/** Ballots on paper, counted and typed in. What was typed is not shown again before the round is revealed. */
export function PaperForm({ question, sent }: PaperFormProps) {
  const { t } = useWords();
  const onPaper = question.voted?.onPaper ?? 0;
  const isWrong = sent?.kind === "invalid" && sent.problems.includes("BAD_PAPER");
  const error = isWrong ? t("workshops.fault.paper") : undefined;
  return (
    <Details summary={t("workshops.paper.type")} open={isWrong}>
      <p>{onPaper === 0 ? t("workshops.paper.none") : t("workshops.paper.typed", { count: onPaper })}</p>
      <form method="post" className="flow" noValidate aria-label={t("workshops.paper.type")}>
        <input type="hidden" name="question" value={question.id} />
        <div className={styles["counts"]}>
          {question.levels.map(({ level }, place) => (
            <TextField
              key={level}
              id={place === 0 ? "paper-0" : `paper-level-${level}`}
              name={`paper-${level}`}
              label={t("questions.level", { level })}
              error={place === 0 ? error : undefined}
              inputMode="numeric"
              size={4}
              autoComplete="off"
            />
          ))}
          <TextField
            id="paper-dk"
            name="paper-dk"
            label={t("questions.dontKnow")}
            inputMode="numeric"
            size={4}
            autoComplete="off"
          />
        </div>
        <Button kind="secondary" name="intent" value="paper">
          {t("workshops.paper.save")}
        </Button>
      </form>
    </Details>
  );
}
