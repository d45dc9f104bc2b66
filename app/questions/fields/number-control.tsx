import { useWords } from "../../i18n/words-context.ts";
import { TextField } from "../../kit/text-field.tsx";
import styles from "../answers.module.css";
import { useControl } from "../use-control.ts";
import { decimalText } from "./decimal-text.ts";
import { FieldLabel } from "./field-label.tsx";
import type { FieldProps } from "./field-props.ts";

/** A number or a year, typed: a comma or a point are both understood, and nothing changes under the mouse wheel. */
export function NumberControl({ sheet, name, alone }: FieldProps) {
  const { locale } = useWords();
  const control = useControl(name);
  const { defaultValue, ...input } = control.input();
  return (
    <TextField
      {...input}
      defaultValue={decimalText(defaultValue, locale)}
      id={control.id}
      label={<FieldLabel sheet={sheet} alone={alone} />}
      hint={sheet.help}
      error={control.error}
      inputMode={sheet.field.type === "year" ? "numeric" : "decimal"}
      className={styles["short"]}
    />
  );
}
