import "../charts/palette.css";
import type { Level } from "../domain/questions/level.ts";
import styles from "./board.module.css";

/** The digit of a step on its tint, pale for a low one. */
export function StepDigit({ level }: { readonly level: Level }) {
  return (
    <span className={styles["digit"]} data-level={level + 1}>
      {level}
    </span>
  );
}
