import { type ComponentPropsWithoutRef, forwardRef, type ReactNode } from "react";
import { describedBy } from "./described-by.ts";
import { ErrorMessage } from "./error-message.tsx";
import { Field, type FieldTexts } from "./field.tsx";
import styles from "./textarea-field.module.css";

interface TextareaFieldProps extends FieldTexts, Omit<ComponentPropsWithoutRef<"textarea">, "id"> {
  /** How much room is left, in words; stands under the field. */
  readonly counter?: ReactNode;
  /** There is less than none: the text is refused as it stands. */
  readonly isOver?: boolean;
}

export const TextareaField = forwardRef<HTMLTextAreaElement, TextareaFieldProps>(function TextareaField(
  { id, label, hint, error, counter, isOver = false, rows = 4, ...rest },
  ref,
) {
  return (
    <Field id={id} label={label} hint={hint} error={error}>
      <textarea
        {...rest}
        // entry.client.tsx empties the element before React takes it over; what it holds stays.
        suppressHydrationWarning
        ref={ref}
        id={id}
        rows={rows}
        aria-describedby={describedBy(id, { hint, error, counter })}
        aria-invalid={error === undefined && !isOver ? undefined : true}
      />
      {counter === undefined ? null : (
        <div className={styles["counter"]}>
          {isOver ? (
            <ErrorMessage id={`${id}-counter`}>{counter}</ErrorMessage>
          ) : (
            <p id={`${id}-counter`}>{counter}</p>
          )}
        </div>
      )}
    </Field>
  );
});
