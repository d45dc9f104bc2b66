import { useWords } from "../i18n/words-context.ts";
import { Choice } from "../kit/choice.tsx";
import { TextField } from "../kit/text-field.tsx";
import { isFilled } from "./folded-part.tsx";
import { useAskedQuestion } from "./question-context.ts";
import { controlOf } from "./question-register.ts";
import styles from "./unknown-answers.module.css";
import { type Control, useControl } from "./use-control.ts";

/** "I don't know" and "not applicable", each with what it means. */
export function UnknownAnswers() {
  const { sheet } = useAskedQuestion();
  const answer = useControl("answer");
  if (controlOf(sheet.question).isRadio) return <UnknownRadios answer={answer} />;
  if (!sheet.dontKnow && sheet.notApplicable !== "allowed") return null;
  return (
    <div className={styles["apart"]}>
      {sheet.notApplicable === "allowed" ? (
        <>
          <GivenAbove answer={answer} />
          <UnknownRadios answer={answer} />
        </>
      ) : (
        <DontKnow answer={answer} id={answer.id} type="checkbox" />
      )}
    </div>
  );
}

function UnknownRadios({ answer }: { readonly answer: Control }) {
  const { sheet } = useAskedQuestion();
  return (
    <div className={styles["pair"]}>
      <DontKnow answer={answer} id={`${answer.id}-dk`} type="radio" />
      {sheet.notApplicable === "allowed" && <NotApplicable answer={answer} />}
    </div>
  );
}

/** Lets who ticked "don't know" take it back: a radio cannot be unticked. */
function GivenAbove({ answer }: { readonly answer: Control }) {
  const { t } = useWords();
  return <Choice {...answer.box("")} type="radio" id={answer.id} label={t("questions.givenAbove")} />;
}

interface DontKnowProps {
  readonly answer: Control;
  readonly id: string;
  readonly type: "radio" | "checkbox";
}

function DontKnow({ answer, id, type }: DontKnowProps) {
  const { sheet } = useAskedQuestion();
  const { t, list } = useWords();
  const hint =
    sheet.roles.length === 0 ? undefined : t("questions.whoCouldKnow", { roles: list(sheet.roles) });
  const label = t(controlOf(sheet.question).isRadio ? "questions.dontKnow" : "questions.dontKnowAll");
  return <Choice {...answer.box("dk")} type={type} id={id} label={label} hint={hint} />;
}

function NotApplicable({ answer }: { readonly answer: Control }) {
  const { rules } = useAskedQuestion();
  const { t } = useWords();
  const reason = useControl("reason");
  return (
    <div className={styles["notApplicable"]}>
      <Choice
        {...answer.box("na")}
        type="radio"
        id={`${answer.id}-na`}
        label={t("questions.notApplicable")}
        hint={rules.notApplicable}
      />
      <div className={styles["reason"]} data-held={isFilled(reason.input().defaultValue) || undefined}>
        <TextField {...reason.input()} id={reason.id} label={t("questions.reason")} error={reason.error} />
      </div>
    </div>
  );
}
