import { CountedTextarea } from "../counted-textarea.tsx";
import { FieldLabel } from "./field-label.tsx";
import type { FieldProps } from "./field-props.ts";

export function LongTextControl({ sheet, name, alone }: FieldProps) {
  const max = sheet.field.type === "long-text" ? sheet.field.max : 0;
  return (
    <CountedTextarea
      name={name}
      label={<FieldLabel sheet={sheet} alone={alone} />}
      hint={sheet.help}
      max={max}
    />
  );
}
