import { useWords } from "../../i18n/words-context.ts";
import { surveyNames } from "../survey-names.ts";
import { standingOutSentence } from "./profile-sentences.ts";
import type { ResultsProps } from "./results-props.ts";

/** The questions that lift the profile and those that hold it back, then the readings that its shape suggests. */
export function HighlightsSection(props: ResultsProps) {
  const words = useWords();
  const { t } = words;
  const { texts, summary } = props;
  const sentence = standingOutSentence(props, words);
  return (
    <section className="flow" aria-labelledby="highlights-title">
      <h2 id="highlights-title">{t("results.highlights.title")}</h2>
      {sentence === null ? null : (
        <p>
          {sentence} {sentence === texts.sentences.flatProfile ? null : t("results.highlights.rest")}
        </p>
      )}
      <div className="plates">
        <div className="flow">
          <h3>{t("results.highlights.up")}</h3>
          <Questions {...props} ids={summary.indicators.strengths} none={t("results.highlights.none.up")} />
        </div>
        <div className="flow">
          <h3>{t("results.highlights.down")}</h3>
          <Questions
            {...props}
            ids={summary.indicators.weaknesses}
            none={t("results.highlights.none.down")}
          />
        </div>
      </div>
      {summary.readings.length === 0 ? null : <Readings texts={texts} readings={summary.readings} />}
    </section>
  );
}

function Questions({
  model,
  texts,
  summary,
  ids,
  none,
}: ResultsProps & { ids: readonly string[]; none: string }) {
  const { t } = useWords();
  const names = surveyNames(model, texts);
  if (ids.length === 0) return <p>{none}</p>;
  return (
    <ul>
      {ids.map((id) => (
        <li key={id}>
          {t("results.highlights.item", {
            name: names.question(id),
            level: summary.scores.levels.get(id) ?? 0,
          })}
        </li>
      ))}
    </ul>
  );
}

function Readings({
  texts,
  readings,
}: Pick<ResultsProps, "texts"> & { readonly readings: readonly string[] }) {
  const { t } = useWords();
  return (
    <>
      <h3>{t("results.readings.title")}</h3>
      <dl>
        {readings.map((id) => (
          <div key={id}>
            <dt>
              <strong>{texts.readings?.[id]?.label ?? id}</strong>
            </dt>
            <dd>{texts.readings?.[id]?.description}</dd>
          </div>
        ))}
      </dl>
      <p className="small muted">{texts.sentences.readingsHelp}</p>
    </>
  );
}
