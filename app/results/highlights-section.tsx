import { useWords } from "../i18n/words-context.ts";
import { KeptSection } from "../kit/kept-html.tsx";
import { scoreText } from "../kit/profile-rows.ts";
import { surveyNames } from "../kit/survey-names.ts";
import { ProfileReadings } from "./profile-readings.tsx";
import type { SummaryProps } from "./summary-props.ts";

/** The dimensions and questions that lift the profile, those that hold it back, and the readings that its shape suggests. */
export function HighlightsSection(props: SummaryProps) {
  const { t } = useWords();
  const { texts, summary } = props;
  const { dimensions, indicators } = summary;
  const isFlat = dimensions.strengths.length === 0 && dimensions.weaknesses.length === 0;
  return (
    <KeptSection of={summary} part="highlights" className="flow" aria-labelledby="highlights-title">
      {() => (
        <>
          <h2 id="highlights-title">{t("results.highlights.title")}</h2>
          <div className="plates">
            <div className="flow">
              <h3>{t("results.highlights.up")}</h3>
              <Dimensions {...props} ids={dimensions.strengths} />
              <Questions {...props} ids={indicators.strengths} none={t("results.highlights.none.up")} />
            </div>
            <div className="flow">
              <h3>{t("results.highlights.down")}</h3>
              <Dimensions {...props} ids={dimensions.weaknesses} />
              <Questions {...props} ids={indicators.weaknesses} none={t("results.highlights.none.down")} />
            </div>
          </div>
          {summary.scores.global.evaluated < 2 ? null : (
            <p>{isFlat ? texts.sentences.flatProfile : t("results.highlights.rest")}</p>
          )}
          <ProfileReadings texts={texts} readings={summary.readings} />
        </>
      )}
    </KeptSection>
  );
}

/** Nothing when no dimension stands out on this side. */
function Dimensions({ model, texts, summary, ids }: SummaryProps & { readonly ids: readonly string[] }) {
  const words = useWords();
  if (ids.length === 0) return null;
  const names = surveyNames(model, texts);
  const scores = new Map(summary.scores.dimensions.map(({ id, score }) => [id, score]));
  return (
    <ul>
      {ids.map((id) => (
        <li key={id}>
          <strong>
            {words.t("results.scoreOf", {
              name: names.section(id),
              score: scoreText(scores.get(id) ?? null, words) ?? "",
            })}
          </strong>
        </li>
      ))}
    </ul>
  );
}

interface QuestionsProps extends SummaryProps {
  readonly ids: readonly string[];
  readonly none: string;
}

function Questions({ model, texts, summary, ids, none }: QuestionsProps) {
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
