import { type ComponentPropsWithoutRef, forwardRef, type ReactNode } from "react";
import styles from "./level-radio.module.css";

interface LevelRadioProps extends Omit<ComponentPropsWithoutRef<"input">, "id" | "type" | "title"> {
  readonly id: string;
  /** Short name of the level, for instance “Niveau 2”. */
  readonly title: ReactNode;
  /** What can be observed at this level; inside the label, so that it is read with the name. */
  readonly sentence: ReactNode;
}

/** One level of a ladder. The whole card is the label of its radio, hence one large target. */
export const LevelRadio = forwardRef<HTMLInputElement, LevelRadioProps>(function LevelRadio(
  { id, title, sentence, ...rest },
  ref,
) {
  return (
    // A line of its own, with or without the stylesheet.
    <div>
      <label className={styles["card"]} htmlFor={id}>
        <input {...rest} ref={ref} id={id} type="radio" />
        <span className={styles["words"]}>
          <span className={styles["title"]}>{title}</span> <span>{sentence}</span>
        </span>
      </label>
    </div>
  );
});
