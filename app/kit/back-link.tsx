import type { ReactNode } from "react";
import styles from "./back-link.module.css";

/** The arrow is drawn: our typefaces have none, and one from elsewhere may be missing. */
export function BackLink({ href, children }: { readonly href: string; readonly children: ReactNode }) {
  return (
    <a className={styles["back"]} href={href}>
      <svg
        className={styles["arrow"]}
        viewBox="0 0 16 12"
        width="16"
        height="12"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.5"
        aria-hidden="true"
      >
        <path d="M6.5 1 1.5 6l5 5M1.5 6H15" />
      </svg>
      {children}
    </a>
  );
}
