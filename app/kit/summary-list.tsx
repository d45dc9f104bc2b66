import type { ReactNode } from "react";
import styles from "./summary-list.module.css";

export interface SummaryRow {
  readonly id: string;
  readonly term: ReactNode;
  readonly value: ReactNode;
  /** `hidden` completes the link for a reader who meets it out of its row: “Modifier” + “ la question 3”. */
  readonly action?: { readonly href: string; readonly text: string; readonly hidden: string } | undefined;
}

export function SummaryList({ rows }: { readonly rows: readonly SummaryRow[] }) {
  return (
    <dl className={styles["list"]}>
      {rows.map((row) => (
        <div key={row.id} className={styles["row"]}>
          <dt>{row.term}</dt>
          <dd>{row.value}</dd>
          {row.action === undefined ? null : (
            <dd className={styles["action"]}>
              <a href={row.action.href}>
                {row.action.text}
                <span className="visually-hidden"> {row.action.hidden}</span>
              </a>
            </dd>
          )}
        </div>
      ))}
    </dl>
  );
}
