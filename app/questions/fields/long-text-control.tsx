import { CountedTextarea } from "../counted-textarea.tsx";
import { FieldLabel } from "./field-label.tsx";
import type { FieldProps } from "./field-props.ts";

export function LongTextControl({ sheet, name }: FieldProps) {
  const max = sheet.field.type === "long-text" ? sheet.field.max : 0;
  return <CountedTextarea name={name} label={<FieldLabel sheet={sheet} />} hint={sheet.help} max={max} />;
}
