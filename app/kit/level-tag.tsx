import "../charts/palette.css";
import styles from "./level-tag.module.css";

interface LevelTagProps {
  /** From 1 to 5; null when the level is not known, and then only the words are shown. */
  readonly level: number | null;
  readonly name: string;
}

/** Digit on the tint of the level, then its name: it reads without colour. */
export function LevelTag({ level, name }: LevelTagProps) {
  if (level === null) return <span>{name}</span>;
  return (
    <span data-level={level}>
      <span className={styles["digit"]}>{level}</span> {name}
    </span>
  );
}
