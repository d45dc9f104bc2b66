import { useWords } from "../../i18n/words-context.ts";
import { TextField } from "../../kit/text-field.tsx";
import styles from "../answers.module.css";
import { useControl } from "../use-control.ts";
import { FieldLabel } from "./field-label.tsx";
import type { FieldProps } from "./field-props.ts";

/** A day or a month. A browser without a picker for it shows a line of text, hence the example. */
export function DateControl({ sheet, name, alone }: FieldProps) {
  const { t } = useWords();
  const control = useControl(name);
  const example = t(sheet.field.type === "month" ? "questions.field.monthHint" : "questions.field.dateHint");
  return (
    <TextField
      {...control.input()}
      id={control.id}
      type={sheet.field.type === "month" ? "month" : "date"}
      label={<FieldLabel sheet={sheet} alone={alone} />}
      hint={sheet.help === undefined ? example : `${sheet.help} ${example}`}
      error={control.error}
      className={styles["short"]}
    />
  );
}
