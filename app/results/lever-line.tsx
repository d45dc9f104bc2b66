import type { ReactNode } from "react";
import type { RecommendedLever } from "../domain/levers/recommendation.types.ts";
import { fillSentence } from "../domain/results/fill-sentence.ts";
import { useWords } from "../i18n/words-context.ts";
import { useKeptHtml } from "../kit/kept-html.tsx";
import { surveyNames } from "../kit/survey-names.ts";
import { LeverDetails } from "./lever-details.tsx";
import { horizonText, movesText } from "./lever-facts.ts";
import { leverReason } from "./lever-reason.ts";
import styles from "./levers.module.css";
import type { SummaryProps } from "./summary-props.ts";

interface LeverLineProps extends SummaryProps {
  readonly lever: RecommendedLever;
  readonly isOpen: boolean;
  /** Below the line, whether it is unfolded or not: who has taken it up. */
  readonly taken?: ReactNode;
  /** What can be done with it, once it is unfolded. */
  readonly control?: ReactNode;
}

/** A lever in one line that unfolds: what it is called, what it takes, when it shows, what it moves. */
export function LeverLine({ lever, isOpen, taken, control, ...props }: LeverLineProps) {
  const words = useWords();
  const { t } = words;
  const html = useKeptHtml();
  const { model, texts } = props;
  const { id } = lever;
  const known = model.leverById.get(id);
  if (known === undefined) return null;
  const first = lever.first.map(surveyNames(model, texts).lever);
  const details = html(model, `details of ${id}`, () => <LeverDetails {...props} id={id} />);
  return (
    <li id={id} className={styles["lever"]}>
      <details open={isOpen}>
        <summary className={styles["line"]}>
          <strong className={styles["name"]}>{surveyNames(model, texts).lever(id)}</strong>{" "}
          <span className={styles["effort"]}>
            {t("results.levers.effortLine", { effort: t(`results.levers.effortName.${known.effort}`) })}
          </span>{" "}
          <span>{horizonText(known, words)}</span>{" "}
          <span className={styles["moves"]}>{movesText(props, lever, words)}</span>
        </summary>
        <div className={`flow ${styles["unfolded"]}`}>
          <p>{leverReason(props, lever, words)}</p>
          {first.length === 0 ? null : (
            <p className={styles["first"]}>
              {fillSentence(texts.sentences.leverFirst, { levers: words.list(first) })}
            </p>
          )}
          {control}
          {/* biome-ignore lint/security/noDangerouslySetInnerHtml: React rendered it. */}
          <div className="flow" dangerouslySetInnerHTML={{ __html: details }} />
        </div>
      </details>
      {taken}
    </li>
  );
}
