import type { ReactNode } from "react";
import styles from "./back-link.module.css";

export function BackLink({ href, children }: { readonly href: string; readonly children: ReactNode }) {
  return (
    <a className={styles["back"]} href={href}>
      {children}
    </a>
  );
}
