import { fillSentence } from "../domain/results/fill-sentence.ts";
import { useWords } from "../i18n/words-context.ts";
import { ButtonLink } from "../kit/button.tsx";
import { openingSentence } from "../kit/opening-sentence.ts";
import { scoreText } from "../kit/profile-rows.ts";
import { ProvisionalBanner } from "../kit/provisional-banner.tsx";
import { surveyNames } from "../kit/survey-names.ts";
import { overallSentence, spreadSentence } from "./profile-sentences.ts";
import styles from "./results.module.css";
import type { ResultsView } from "./results.view.ts";

type HeadingProps = ResultsView & { readonly hub: string };

/** What an elected member reads if nothing else is read. */
export function ResultHeading(props: HeadingProps) {
  const words = useWords();
  const { t } = words;
  const { body, summary } = props;
  const isEmpty = summary.opening.kind === "empty";
  return (
    <>
      <div>
        <p className="caption">{t("results.caption")}</p>
        <h1>{body.name}</h1>
      </div>
      <p className={styles["opening"]}>{openingSentence(props, words)}</p>
      {isEmpty ? <EmptyResult hub={props.hub} mayAnswer={props.mayAnswer} /> : <Overall {...props} />}
    </>
  );
}

function EmptyResult({ hub, mayAnswer }: { readonly hub: string; readonly mayAnswer: boolean }) {
  const { t } = useWords();
  return (
    <>
      <p>{t("results.empty.what")}</p>
      {mayAnswer ? (
        <p className="no-print">
          <ButtonLink href={hub}>{t("results.empty.action")}</ButtonLink>
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
  const overall = [overallSentence(props, words), spreadSentence(props, words)].filter(
    (text) => text !== null,
  );
  return (
    <>
      {completeness.unanswered > 0 ? <Provisional {...props} /> : null}
      {level === null ? null : (
        <p>
          {words.t("results.level.means", {
            level: names.level(level),
            description: names.levelMeaning(level),
          })}
        </p>
      )}
      {overall.length === 0 ? null : <p>{overall.join(" ")}</p>}
      {opening.kind === "capped" ? <Gate {...props} limiting={opening.limiting} /> : null}
      {completeness.dontKnow === 0 ? null : (
        <p>{words.t("results.dontKnow", { count: completeness.dontKnow })}</p>
      )}
      <p className="muted">{props.texts.sentences.notBetter}</p>
    </>
  );
}

function Provisional({ texts, summary, mayAnswer, hub, finalised }: HeadingProps) {
  const { t } = useWords();
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
        <p className="no-print">
          <a href={hub}>{t("results.provisional.resume")}</a>
        </p>
      ) : null}
    </ProvisionalBanner>
  );
}

/** Why a good mean did not open its level. */
function Gate({ model, texts, summary, limiting }: HeadingProps & { readonly limiting: readonly string[] }) {
  const words = useWords();
  const { gateFromLevel, gateMargin } = model.survey.scoring;
  const names = surveyNames(model, texts);
  const scores = new Map(summary.scores.dimensions.map(({ id, score }) => [id, score]));
  const limits = limiting.map((id) =>
    words.t("results.scoreOf", {
      name: names.section(id),
      score: scoreText(scores.get(id) ?? null, words) ?? "",
    }),
  );
  return (
    <p>
      {words.t("results.gate.limiting", { list: words.list(limits) })}{" "}
      {words.t("results.gate", {
        count: gateMargin,
        level: gateFromLevel,
        name: names.level(gateFromLevel),
        margin: gateMargin,
      })}
    </p>
  );
}
