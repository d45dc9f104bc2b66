import type { ReactNode } from "react";
import styles from "./demo-banner.module.css";

/** On every page, screen or paper, that shows a métropole which does not exist. */
export function DemoBanner({ children }: { readonly children: ReactNode }) {
  return <p className={styles["demo"]}>{children}</p>;
}
