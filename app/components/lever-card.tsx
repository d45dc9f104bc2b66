import type { ReactNode } from "react";
import styles from "./lever-card.module.css";

interface LeverCardProps {
  /** Also the anchor of the card, so that a prerequisite can point at it. */
  readonly id: string;
  readonly title: string;
  readonly heading: "h2" | "h3" | "h4";
  /** The sentence of reasons: indicators and levels, brakes, legal tag. */
  readonly reason: ReactNode;
  /** What must come first; undefined when nothing must. */
  readonly first?: ReactNode;
  /** Effort, horizon, owner, resources… in the order of the page. */
  readonly facts: readonly { readonly term: string; readonly detail: ReactNode }[];
  readonly stepsTitle: string;
  readonly steps: readonly string[];
  /** A tick box or a button that acts on this lever. */
  readonly control?: ReactNode;
  /** Anything after the steps, a fold for instance. */
  readonly children?: ReactNode;
}

export function LeverCard(props: LeverCardProps) {
  const { id, heading: Heading } = props;
  return (
    <article id={id} className={styles["lever"]} aria-labelledby={`${id}-title`}>
      <Heading id={`${id}-title`} className={styles["title"]}>
        {props.title}
      </Heading>
      <p className={styles["reason"]}>{props.reason}</p>
      {props.first === undefined ? null : <p className={styles["first"]}>{props.first}</p>}
      {props.control === undefined ? null : <div className={styles["control"]}>{props.control}</div>}
      <dl className={styles["facts"]}>
        {props.facts.map((fact) => (
          <div key={fact.term}>
            <dt>{fact.term}</dt>
            <dd>{fact.detail}</dd>
          </div>
        ))}
      </dl>
      <p className={styles["stepsTitle"]}>{props.stepsTitle}</p>
      <ol className={styles["steps"]}>
        {props.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      {props.children}
    </article>
  );
}
