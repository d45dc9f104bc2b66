import type { DeskStep } from "../domain/workshops/desk-steps.ts";
import { useWords } from "../i18n/words-context.ts";
import { Button, type ButtonKind, ButtonLink } from "../kit/button.tsx";
import { Details } from "../kit/details.tsx";
import { DECISION_ID } from "./decision-form.tsx";
import styles from "./desk.module.css";
import type { DeskView } from "./desk.view.ts";
import { stepWords } from "./step-words.ts";

type DeskSteps = Pick<DeskView, "board" | "first" | "others" | "agenda">;

/** The one step that comes next, and where the room is. A decision has a form of its own, below what it is made of: the step leads there. */
export function FirstStep({ board, first, agenda }: DeskSteps) {
  const { t } = useWords();
  const open = board.question === null || board.question.decision !== null ? null : board.question;
  return (
    <div className={styles["first"]}>
      <p role="status">
        {open === null || board.state !== "running"
          ? t(`workshops.standing.${board.state}`)
          : t(`workshops.phase.${open.phase}.now`)}
      </p>
      {first?.do === "decide" ? (
        <ButtonLink href={`#${DECISION_ID}`}>{t("workshops.desk.toDecision")}</ButtonLink>
      ) : null}
      {first === null || first.do === "decide" ? null : (
        <StepForm
          // Another step is another button: what is being pressed as it comes is not pressed.
          key={`${first.do} ${first.question}`}
          {...{ step: first, board, agenda }}
          kind="primary"
        />
      )}
    </div>
  );
}

interface StepFormProps extends Pick<DeskView, "board" | "agenda"> {
  readonly step: DeskStep;
  readonly kind: ButtonKind;
}

function StepForm({ step, board, kind, agenda }: StepFormProps) {
  const { t } = useWords();
  const next = step.do === "read" ? agenda.find(({ id }) => id === step.question) : undefined;
  return (
    <form method="post">
      <input type="hidden" name="seen" value={board.revision} />
      {step.question === null ? null : <input type="hidden" name="question" value={step.question} />}
      <Button kind={kind} name="intent" value={step.do}>
        {next === undefined
          ? stepWords(step.do, t)
          : t("workshops.do.readThis", { place: next.place, name: next.name })}
      </Button>
    </form>
  );
}

/** They end something, and are asked for twice. */
const ENDING: readonly DeskStep["do"][] = ["close", "cancel"];

/** Everything else that may be done with the open question and with the room. Other questions have theirs in the agenda. */
export function OtherSteps({ board, others, agenda }: DeskSteps) {
  const { t } = useWords();
  const isHere = (step: DeskStep) => step.question === null || step.question === board.question?.id;
  const here = others.filter((step) => isHere(step) && step.do !== "decide");
  const [usual, ending] = [
    here.filter((step) => !ENDING.includes(step.do)),
    here.filter((step) => ENDING.includes(step.do)),
  ];
  if (here.length === 0) return null;
  return (
    <section className="flow" aria-labelledby="others">
      <h2 id="others">{t("workshops.desk.others")}</h2>
      {usual.length === 0 ? null : (
        <div className="actions">
          {usual.map((step) => (
            <StepForm key={step.do} {...{ step, board, agenda }} kind="secondary" />
          ))}
        </div>
      )}
      {ending.length === 0 ? null : (
        <Details summary={t("workshops.desk.end")}>
          {ending.map((step) => (
            <div key={step.do} className="flow">
              <p>{t(step.do === "close" ? "workshops.desk.close" : "workshops.desk.cancel")}</p>
              <StepForm {...{ step, board, agenda }} kind={step.do === "close" ? "secondary" : "danger"} />
            </div>
          ))}
        </Details>
      )}
    </section>
  );
}
