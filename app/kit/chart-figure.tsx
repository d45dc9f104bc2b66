import type { ReactNode } from "react";
import styles from "./chart-figure.module.css";

interface ChartFigureProps {
  /** What the chart shows, as a sentence: read before the drawing, and enough without it. */
  readonly finding: ReactNode;
  /** Measure, scale, number of answers, date. */
  readonly measure: ReactNode;
  readonly children: ReactNode;
  /** Key to the marks that are in use. */
  readonly legend?: ReactNode;
}

/** A plate: the finding and the measure on top, the drawing, its key. */
export function ChartFigure({ finding, measure, children, legend }: ChartFigureProps) {
  return (
    <figure className={styles["figure"]}>
      <figcaption>
        <p className={styles["finding"]}>{finding}</p>
        <p className={styles["measure"]}>{measure}</p>
      </figcaption>
      {children}
      {legend}
    </figure>
  );
}
