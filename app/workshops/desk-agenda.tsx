import { useWords } from "../i18n/words-context.ts";
import { Button } from "../kit/button.tsx";
import styles from "./desk.module.css";
import type { DeskQuestion, DeskView } from "./desk.view.ts";

/** Every question with how far it has come; another one can be taken up from here while none is open. */
export function DeskAgenda({ agenda, board, others }: Pick<DeskView, "agenda" | "board" | "others">) {
  const { t } = useWords();
  return (
    <section className="flow" aria-labelledby="agenda">
      <h2 id="agenda">{t("workshops.desk.agenda")}</h2>
      <ol className={styles["agenda"]}>
        {agenda.map((question) => {
          const step = others.find(
            (one) => one.question === question.id && (one.do === "read" || one.do === "reopen"),
          );
          return (
            <li key={question.id} aria-current={question.id === board.question?.id ? "step" : undefined}>
              {question.name} <span className="muted">{t(`workshops.phase.${question.phase}`)}</span>
              {step === undefined ? null : (
                <TakeUp question={question} step={step.do} revision={board.revision} />
              )}
            </li>
          );
        })}
      </ol>
    </section>
  );
}

interface TakeUpProps {
  readonly question: DeskQuestion;
  readonly step: string;
  readonly revision: number;
}

function TakeUp({ question, step, revision }: TakeUpProps) {
  const { t } = useWords();
  const { name } = question;
  return (
    <form method="post">
      <input type="hidden" name="seen" value={revision} />
      <input type="hidden" name="question" value={question.id} />
      <Button
        kind="link"
        name="intent"
        value={step}
        aria-label={t(step === "read" ? "workshops.desk.readThis" : "workshops.desk.reopenThis", { name })}
      >
        {t(step === "read" ? "workshops.do.read" : "workshops.do.reopen")}
      </Button>
    </form>
  );
}
