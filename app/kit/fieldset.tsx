import type { ReactNode } from "react";
import { describedBy } from "./described-by.ts";
import { ErrorMessage } from "./error-message.tsx";
import styles from "./fieldset.module.css";

interface FieldsetProps {
  readonly id: string;
  readonly legend: ReactNode;
  /** `h1` or `h2` makes the legend the heading of its page or section; otherwise it reads as a label. */
  readonly heading?: "h1" | "h2" | "h3" | undefined;
  readonly hint?: ReactNode;
  readonly error?: string | undefined;
  readonly children: ReactNode;
}

export function Fieldset({ id, legend, heading, hint, error, children }: FieldsetProps) {
  const Heading = heading;
  return (
    <fieldset
      id={id}
      className={styles["fieldset"]}
      data-invalid={error === undefined ? undefined : ""}
      aria-describedby={describedBy(id, { hint, error })}
    >
      <legend className={styles["legend"]}>
        {Heading === undefined ? legend : <Heading className={styles["heading"]}>{legend}</Heading>}
      </legend>
      {hint === undefined ? null : (
        <div id={`${id}-hint`} className={styles["hint"]}>
          {hint}
        </div>
      )}
      {error === undefined ? null : <ErrorMessage id={`${id}-error`}>{error}</ErrorMessage>}
      <div className={styles["choices"]}>{children}</div>
    </fieldset>
  );
}
