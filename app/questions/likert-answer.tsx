import type { QuestionOf } from "../domain/questions/question-types.ts";
import { useWords } from "../i18n/words-context.ts";
import { TextField } from "../kit/text-field.tsx";
import styles from "./answers.module.css";
import { LevelScale } from "./level-scale.tsx";
import { useAskedQuestion } from "./question-context.ts";
import { useControl } from "./use-control.ts";

/** How many people gave each answer of an individual survey. */
export function LikertAnswer({ question }: { readonly question: QuestionOf<"likert"> }) {
  const { sheet } = useAskedQuestion();
  const { t } = useWords();
  const labels = new Map(sheet.options.map((option) => [option.id, option.label]));
  return (
    <>
      <p>{t("questions.likert.hint", { min: question.minAnswers })}</p>
      <div className={styles["counts"]}>
        {question.options.map(({ id, level }) => (
          <Count key={id} name={`count.${level}`} label={labels.get(id) ?? id} />
        ))}
        <Count name="count.dk" label={t("questions.dontKnow")} />
      </div>
      <LevelScale />
    </>
  );
}

function Count({ name, label }: { readonly name: string; readonly label: string }) {
  const control = useControl(name);
  return (
    <TextField
      {...control.input()}
      id={control.id}
      label={label}
      error={control.error}
      inputMode="numeric"
      size={6}
    />
  );
}
