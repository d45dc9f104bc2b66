import { type ComponentPropsWithoutRef, forwardRef, type ReactNode } from "react";
import styles from "./choice.module.css";
import { describedBy } from "./described-by.ts";

interface ChoiceProps extends Omit<ComponentPropsWithoutRef<"input">, "id" | "type"> {
  readonly id: string;
  readonly type: "radio" | "checkbox";
  readonly label: ReactNode;
  readonly hint?: ReactNode;
}

/** A native radio or checkbox whose label is part of the target: 44 px high, as wide as its words. */
export const Choice = forwardRef<HTMLInputElement, ChoiceProps>(function Choice(
  { id, label, hint, ...rest },
  ref,
) {
  return (
    <div>
      <label className={styles["label"]} htmlFor={id}>
        <input {...rest} ref={ref} id={id} aria-describedby={describedBy(id, { hint })} />
        <span>{label}</span>
      </label>
      {hint === undefined ? null : (
        <div id={`${id}-hint`} className={styles["hint"]}>
          {hint}
        </div>
      )}
    </div>
  );
});
