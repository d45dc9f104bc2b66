import type { ReactNode } from "react";
import { type KeptFor, useKeptHtml } from "./kept-html.tsx";
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
  /** What facts, steps and all that follows depend on, beside the language: the questionnaire. */
  readonly detailsKeptFor: KeptFor;
  /** Anything after the steps, a fold for instance. */
  readonly children?: ReactNode;
}

export function LeverCard({ detailsKeptFor, ...props }: LeverCardProps) {
  const html = useKeptHtml();
  const { id } = props;
  const head = html(null, "", () => <Head {...props} />);
  const details = html(detailsKeptFor, `details of ${id}`, () => <Details {...props} />);
  return (
    <article
      id={id}
      className={styles["lever"]}
      aria-labelledby={`${id}-title`}
      // biome-ignore lint/security/noDangerouslySetInnerHtml: React rendered both.
      dangerouslySetInnerHTML={{ __html: head + details }}
    />
  );
}

type PartProps = Omit<LeverCardProps, "detailsKeptFor">;

function Head({ heading: Heading, id, title, reason, first, control }: PartProps) {
  return (
    <>
      <Heading id={`${id}-title`} className={styles["title"]}>
        {title}
      </Heading>
      <p className={styles["reason"]}>{reason}</p>
      {first === undefined ? null : <p className={styles["first"]}>{first}</p>}
      {control === undefined ? null : <div className={styles["control"]}>{control}</div>}
    </>
  );
}

function Details({ facts, stepsTitle, steps, children }: PartProps) {
  return (
    <>
      <dl className={styles["facts"]}>
        {facts.map((fact) => (
          <div key={fact.term}>
            <dt>{fact.term}</dt>
            <dd>{fact.detail}</dd>
          </div>
        ))}
      </dl>
      <p className={styles["stepsTitle"]}>{stepsTitle}</p>
      <ol className={styles["steps"]}>
        {steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      {children}
    </>
  );
}
