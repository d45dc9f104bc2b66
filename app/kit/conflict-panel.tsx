import type { ReactNode } from "react";
import { Choice } from "./choice.tsx";
import styles from "./conflict-panel.module.css";

export interface ConflictSide {
  /** Whose version this is and when it was saved. */
  readonly heading: ReactNode;
  readonly content: ReactNode;
  /** The radio that keeps this version: its value and its words. */
  readonly keep: { readonly value: string; readonly label: ReactNode };
}

interface ConflictPanelProps {
  readonly id: string;
  /** Name of the radio group, one a changed field. */
  readonly name: string;
  readonly legend: ReactNode;
  /** Reader's version first: on a narrow screen it stands above the other. */
  readonly sides: readonly [mine: ConflictSide, theirs: ConflictSide];
  /** The value kept unless the reader says otherwise; undefined leaves the choice open. */
  readonly chosen?: string | undefined;
  /** For text: a third way, with a field that holds both versions to be put together. */
  readonly combine?: ReactNode;
}

/** One field that two people changed: both versions in full, side by side, and nothing lost by default. */
export function ConflictPanel({ id, name, legend, sides, chosen, combine }: ConflictPanelProps) {
  return (
    <fieldset id={id} className={styles["panel"]}>
      <legend className={styles["legend"]}>{legend}</legend>
      <div className={styles["sides"]}>
        {sides.map((side) => (
          <div key={side.keep.value} className={styles["side"]}>
            <p className={styles["heading"]}>{side.heading}</p>
            <div className={styles["content"]}>{side.content}</div>
            <Choice
              type="radio"
              id={`${id}-${side.keep.value}`}
              name={name}
              value={side.keep.value}
              label={side.keep.label}
              defaultChecked={chosen === side.keep.value}
            />
          </div>
        ))}
      </div>
      {combine}
    </fieldset>
  );
}
