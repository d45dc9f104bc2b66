import type { ReactNode } from "react";
import styles from "./provisional-banner.module.css";

interface ProvisionalBannerProps {
  readonly title: ReactNode;
  /** What is still missing, in words, and the way back to it. */
  readonly children: ReactNode;
}

/** Says before any figure that the figures may still move. */
export function ProvisionalBanner({ title, children }: ProvisionalBannerProps) {
  return (
    <div className={styles["provisional"]}>
      <p className={styles["title"]}>{title}</p>
      {children}
    </div>
  );
}
