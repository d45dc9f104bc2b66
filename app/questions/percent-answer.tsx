import { useWords } from "../i18n/words-context.ts";
import { TextField } from "../kit/text-field.tsx";
import styles from "./answers.module.css";
import { decimalText } from "./fields/decimal-text.ts";
import { LevelScale } from "./level-scale.tsx";
import { useControl } from "./use-control.ts";

/** A share between 0 and 100; the exact figure is kept, its band gives the level. */
export function PercentAnswer() {
  const { t, locale } = useWords();
  const control = useControl("value");
  const { defaultValue, ...input } = control.input();
  return (
    <>
      <TextField
        {...input}
        defaultValue={decimalText(defaultValue, locale)}
        id={control.id}
        label={t("questions.percent.label")}
        hint={t("questions.percent.hint")}
        error={control.error}
        inputMode="decimal"
        className={styles["short"]}
      />
      <LevelScale />
    </>
  );
}
