import { type ComponentPropsWithoutRef, forwardRef } from "react";
import { describedBy } from "./described-by.ts";
import { Field, type FieldTexts } from "./field.tsx";

interface SelectFieldProps extends FieldTexts, Omit<ComponentPropsWithoutRef<"select">, "id"> {
  readonly options: readonly {
    readonly value: string;
    readonly label: string;
    /** Where it is not that of the page. */
    readonly lang?: string | undefined;
  }[];
}

export const SelectField = forwardRef<HTMLSelectElement, SelectFieldProps>(function SelectField(
  { id, label, hint, error, options, ...rest },
  ref,
) {
  return (
    <Field id={id} label={label} hint={hint} error={error}>
      <select
        {...rest}
        ref={ref}
        id={id}
        aria-describedby={describedBy(id, { hint, error })}
        aria-invalid={error === undefined ? undefined : true}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value} lang={option.lang}>
            {option.label}
          </option>
        ))}
      </select>
    </Field>
  );
});
