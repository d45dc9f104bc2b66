import type { ReactNode } from "react";
import styles from "./skip-link.module.css";

/** First thing the Tab key meets; `main` carries `id="main" tabIndex={-1}`. */
export function SkipLink({ children }: { readonly children: ReactNode }) {
  return (
    <a className={styles["skip"]} href="#main">
      {children}
    </a>
  );
}
