import { useWords } from "../i18n/words-context.ts";
import { KeptSection } from "../kit/kept-html.tsx";
import { scoreText } from "../kit/profile-rows.ts";
import { surveyNames } from "../kit/survey-names.ts";
import styles from "./results.module.css";
import type { SummaryProps } from "./summary-props.ts";

/** False while no question is high or low enough to be named, and no shape can be told. */
export function hasHighlights({ dimensions, indicators }: SummaryProps["summary"]): boolean {
  return dimensions !== null || indicators.strengths.length > 0 || indicators.weaknesses.length > 0;
}

/** The dimensions and questions that lift the profile, and those that hold it back. */
export function HighlightsSection(props: SummaryProps) {
  const { t } = useWords();
  const { texts, summary } = props;
  const { dimensions, indicators } = summary;
  if (!hasHighlights(summary)) return null;
  return (
    <KeptSection
      of={summary}
      part="highlights"
      id="reperes"
      className="flow"
      aria-labelledby="highlights-title"
    >
      {() => (
        <>
          <h2 id="highlights-title">{t("results.highlights.title")}</h2>
          <div className={`plates ${styles["sides"]}`}>
            <div className="flow">
              <h3>{t("results.highlights.up")}</h3>
              <Dimensions {...props} ids={dimensions?.strengths ?? []} />
              <Questions {...props} ids={indicators.strengths} none={t("results.highlights.none.up")} />
            </div>
            <div className="flow">
              <h3>{t("results.highlights.down")}</h3>
              <Dimensions {...props} ids={dimensions?.weaknesses ?? []} />
              <Questions {...props} ids={indicators.weaknesses} none={t("results.highlights.none.down")} />
            </div>
          </div>
          {dimensions === null ? null : (
            <p>{restSentence(dimensions, texts, t("results.highlights.rest"))}</p>
          )}
        </>
      )}
    </KeptSection>
  );
}

function restSentence(
  { strengths, weaknesses }: NonNullable<SummaryProps["summary"]["dimensions"]>,
  { sentences }: SummaryProps["texts"],
  rest: string,
): string {
  return strengths.length === 0 && weaknesses.length === 0 ? sentences.flatProfile : rest;
}

/** Nothing when no dimension stands out on this side. */
function Dimensions({ texts, summary, ids }: SummaryProps & { readonly ids: readonly string[] }) {
  const words = useWords();
  if (ids.length === 0) return null;
  const scores = new Map(summary.scores.dimensions.map(({ id, score }) => [id, score]));
  return (
    <ul>
      {ids.map((id) => (
        <li key={id}>
          <strong>
            {words.t("results.scoreOf", {
              name: texts.sections[id]?.short ?? id,
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
