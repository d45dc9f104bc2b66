import type { FieldProps } from "./field-props.ts";
import { simpleFieldRegister } from "./simple-field-register.ts";

/** A field that holds no other field. */
export function SimpleFieldControl(props: FieldProps) {
  const { type } = props.sheet.field;
  if (type === "group" || type === "list") throw new Error(`"${props.name}" is nested too deep`);
  const Control = simpleFieldRegister[type];
  return <Control {...props} />;
}
