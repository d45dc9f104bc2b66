import type { ReactNode } from "react";
import styles from "./tag.module.css";

export type Tone = "neutral" | "info" | "success" | "warning" | "error";

interface TagProps {
  readonly tone?: Tone | undefined;
  /** Lets the thing it qualifies point at it with `aria-describedby`. */
  readonly id?: string | undefined;
  readonly children: ReactNode;
}

/** The words carry the meaning; the tone only repeats it. */
export function Tag({ tone = "neutral", id, children }: TagProps) {
  return (
    <span id={id} className={styles["tag"]} data-tone={tone}>
      {children}
    </span>
  );
}
