import type { ReactNode } from "react";
import styles from "./details.module.css";

interface DetailsProps {
  readonly summary: ReactNode;
  readonly children: ReactNode;
  readonly open?: boolean | undefined;
}

/** A fold that needs no script; closed unless the reader has a reason to find it open. */
export function Details({ summary, children, open }: DetailsProps) {
  return (
    <details className={styles["details"]} open={open}>
      <summary>{summary}</summary>
      <div className="flow">{children}</div>
    </details>
  );
}
