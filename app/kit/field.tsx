import type { ReactNode } from "react";
import { ErrorMessage } from "./error-message.tsx";
import styles from "./field.module.css";

export interface FieldTexts {
  readonly id: string;
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  /** What to do about it, in the reader's language; undefined when the field is fine. */
  readonly error?: string | undefined;
}

/** Label, hint, error, then the control: the order in which they are read. */
export function Field({ id, label, hint, error, children }: FieldTexts & { readonly children: ReactNode }) {
  return (
    <div className={styles["field"]} data-invalid={error === undefined ? undefined : ""}>
      <label htmlFor={id}>{label}</label>
      {hint === undefined ? null : (
        <div id={`${id}-hint`} className={styles["hint"]}>
          {hint}
        </div>
      )}
      {error === undefined ? null : <ErrorMessage id={`${id}-error`}>{error}</ErrorMessage>}
      {children}
    </div>
  );
}
