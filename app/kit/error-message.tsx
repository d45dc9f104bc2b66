import type { ReactNode } from "react";
import styles from "./error-message.module.css";

/** Says what to do, beside the field it is about; the field names it with `aria-describedby`. */
export function ErrorMessage({ id, children }: { readonly id: string; readonly children: ReactNode }) {
  return (
    <p id={id} className={styles["message"]}>
      {children}
    </p>
  );
}
