import { TextField } from "../../text-field.tsx";
import { useControl } from "../use-control.ts";
import { FieldLabel } from "./field-label.tsx";
import type { FieldProps } from "./field-props.ts";

/** A number or a year, typed: a comma or a point are both understood, and nothing changes under the mouse wheel. */
export function NumberControl({ sheet, name }: FieldProps) {
  const control = useControl(name);
  return (
    <TextField
      {...control.input}
      id={control.id}
      label={<FieldLabel sheet={sheet} />}
      hint={sheet.help}
      error={control.error}
      inputMode={sheet.field.type === "year" ? "numeric" : "decimal"}
      data-width="number"
    />
  );
}
