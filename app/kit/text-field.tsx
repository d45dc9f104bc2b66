import { type ComponentPropsWithoutRef, forwardRef } from "react";
import { describedBy } from "./described-by.ts";
import { Field, type FieldTexts } from "./field.tsx";

type TextFieldProps = FieldTexts & Omit<ComponentPropsWithoutRef<"input">, "id">;

/** One line of text; takes what `register()` of react-hook-form gives, or a plain `name`. */
export const TextField = forwardRef<HTMLInputElement, TextFieldProps>(function TextField(
  { id, label, hint, error, type = "text", ...rest },
  ref,
) {
  return (
    <Field id={id} label={label} hint={hint} error={error}>
      <input
        {...rest}
        ref={ref}
        id={id}
        type={type}
        aria-describedby={describedBy(id, { hint, error })}
        aria-invalid={error === undefined ? undefined : true}
      />
    </Field>
  );
});
