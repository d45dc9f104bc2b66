import { fillSentence } from "../domain/results/fill-sentence.ts";
import { nextDimensions } from "../domain/results/next-dimensions.ts";
import { useWords } from "../i18n/words-context.ts";
import { type AssessmentAddress, hubPath, sectionPath } from "../kit/assessment-paths.ts";
import { ButtonLink } from "../kit/button.tsx";
import { openingSentence } from "../kit/opening-sentence.ts";
import { ProvisionalBanner } from "../kit/provisional-banner.tsx";
import { surveyNames } from "../kit/survey-names.ts";
import { overallSentence, spreadSentence } from "./profile-sentences.ts";
import styles from "./results.module.css";
import type { ResultsView } from "./results.view.ts";

type HeadingProps = ResultsView & { readonly address: AssessmentAddress };

/** What an elected member reads if nothing else is read. */
export function ResultHeading(props: HeadingProps) {
  const words = useWords();
  const { t } = words;
  const { body, summary } = props;
  const isEmpty = summary.opening.kind === "empty";
  return (
    <>
      <div>
        <p className="caption">
          {t("results.caption")} · {props.texts.title}
        </p>
        <h1>{body.name}</h1>
      </div>
      <p className={styles["opening"]}>{openingSentence(props, words)}</p>
      {isEmpty ? <EmptyResult {...props} /> : <Overall {...props} />}
    </>
  );
}

function EmptyResult({ address, mayAnswer }: HeadingProps) {
  const { t } = useWords();
  return (
    <>
      <p>{t("results.empty.what")}</p>
      {mayAnswer ? (
        <p className="no-print">
          <ButtonLink href={hubPath(address)}>{t("results.empty.action")}</ButtonLink>
        </p>
      ) : null}
    </>
  );
}

function Overall(props: HeadingProps) {
  const words = useWords();
  const { opening, completeness } = props.summary;
  const names = surveyNames(props.model, props.texts);
  const level = opening.kind === "level" || opening.kind === "capped" ? opening.level : null;
  const overall = [
    level === null
      ? null
      : words.t("results.level.means", { level: names.level(level), description: names.levelMeaning(level) }),
    overallSentence(props, words),
    spreadSentence(props, words),
    completeness.dontKnow === 0 ? null : words.t("results.dontKnow", { count: completeness.dontKnow }),
  ].filter((text) => text !== null);
  return (
    <>
      {completeness.unanswered > 0 ? <NextStep {...props} /> : null}
      {overall.length === 0 ? null : <p>{overall.join(" ")}</p>}
      {opening.kind === "notEvaluated" ? null : <p className="muted">{props.texts.sentences.notBetter}</p>}
    </>
  );
}

/** What is missing, and for who may answer where the next answers do most. */
function NextStep(props: HeadingProps) {
  const { t } = useWords();
  const { texts, summary, mayAnswer, address, finalised } = props;
  const { total, answered, unanswered } = summary.completeness;
  const isFinalised = finalised !== null;
  return (
    <ProvisionalBanner
      title={isFinalised ? t("results.incomplete.title") : fillSentence(texts.sentences.provisional, {})}
    >
      <p>
        {t("results.provisional.answered", { count: answered, total })}{" "}
        {t(isFinalised ? "results.incomplete.missing" : "results.provisional.missing", { count: unanswered })}
      </p>
      {mayAnswer ? (
        <div className="no-print flow">
          <NextDimensions {...props} />
          <p>
            <ButtonLink href={hubPath(address)}>{t("results.provisional.resume")}</ButtonLink>
          </p>
        </div>
      ) : null}
    </ProvisionalBanner>
  );
}

/** The dimensions that lack least for a score; nothing once all have one. */
function NextDimensions({ model, texts, summary, address }: HeadingProps) {
  const { t } = useWords();
  const names = surveyNames(model, texts);
  const next = nextDimensions(summary.scores.dimensions);
  if (next.length === 0) return null;
  return (
    <>
      <p>{t("results.next.title", { count: next.length })}</p>
      <ul>
        {next.map(({ id, answered, applicable }) => (
          <li key={id}>
            <a href={sectionPath(address, id)}>{names.section(id)}</a>{" "}
            <span className="muted">
              {t("results.next.answered", { count: answered, total: applicable })}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
