import { useWords } from "../../i18n/words-context.ts";
import { TextField } from "../text-field.tsx";
import { decimalText } from "./fields/decimal-text.ts";
import styles from "./fields/width.module.css";
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
        label={t("answering.percent.label")}
        hint={t("answering.percent.hint")}
        error={control.error}
        inputMode="decimal"
        className={styles["short"]}
      />
      <LevelScale />
    </>
  );
}
