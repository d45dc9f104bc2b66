import type { ReactNode } from "react";
import styles from "./notification.module.css";
import type { Tone } from "./tag.tsx";

interface NotificationProps {
  readonly tone: Exclude<Tone, "neutral">;
  readonly title?: string | undefined;
  /** `status` when the page has just done what the reader asked for; left out for what was always there. */
  readonly role?: "status" | "alert" | undefined;
  readonly children?: ReactNode;
}

export function Notification({ tone, title, role, children }: NotificationProps) {
  return (
    <div className={`flow ${styles["notification"]}`} data-tone={tone} role={role}>
      {title === undefined ? null : <p className={styles["title"]}>{title}</p>}
      {children}
    </div>
  );
}
