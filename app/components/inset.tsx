import type { ReactNode } from "react";
import styles from "./inset.module.css";

/** A remark set beside the argument: a quotation, a former answer, a condition. */
export function Inset({ children }: { readonly children: ReactNode }) {
  return <div className={`flow ${styles["inset"]}`}>{children}</div>;
}
