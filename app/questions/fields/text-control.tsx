import { TextField } from "../../kit/text-field.tsx";
import { useControl } from "../use-control.ts";
import { FieldLabel } from "./field-label.tsx";
import type { FieldProps } from "./field-props.ts";

export function TextControl({ sheet, name, alone }: FieldProps) {
  const control = useControl(name);
  return (
    <TextField
      {...control.input()}
      id={control.id}
      label={<FieldLabel sheet={sheet} alone={alone} />}
      hint={sheet.help}
      error={control.error}
    />
  );
}
