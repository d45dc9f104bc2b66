import type { ReactNode } from "react";
import styles from "./chart-figure.module.css";

interface ChartFigureProps {
  /** Unique on the page; its caption takes its id from it. */
  readonly id: string;
  /** What the drawings show, as a sentence: read before them, and enough without them. */
  readonly finding: ReactNode;
  /** Measure, scale, number of answers, date. */
  readonly measure: ReactNode;
  /** One drawing, or two that show the same rows and stand side by side where there is room. */
  readonly children: ReactNode;
  /** Key to the marks that are in use. */
  readonly legend?: ReactNode;
}

/** A plate: the finding and the measure on top, the drawings, their one key. */
export function ChartFigure({ id, finding, measure, children, legend }: ChartFigureProps) {
  return (
    // biome-ignore lint/a11y/noRedundantRoles: RGAA 1.9.1 asks for it by name, since not every reader knows the element
    <figure className={styles["figure"]} role="figure" aria-labelledby={`${id}-finding`}>
      <figcaption>
        <p id={`${id}-finding`} className={styles["finding"]}>
          {finding}
        </p>
        <p className={styles["measure"]}>{measure}</p>
      </figcaption>
      <div className={styles["drawings"]}>{children}</div>
      {legend}
    </figure>
  );
}
