import { fillSentence } from "../domain/results/fill-sentence.ts";
import { useWords } from "../i18n/words-context.ts";
import { Button } from "../kit/button.tsx";
import { KeptSection } from "../kit/kept-html.tsx";
import { surveyNames } from "../kit/survey-names.ts";
import { OtherLevers } from "./other-levers.tsx";
import { PROFILE_ID } from "./profile-section.tsx";
import { RecommendedLever } from "./recommended-lever.tsx";
import styles from "./results.module.css";
import { keptUnlessProjected, type ProjectedProps } from "./summary-props.ts";

/** The levers put forward, in their lanes; ticking some and asking for their effect is a form that saves nothing. */
export function LeversSection(props: ProjectedProps) {
  const { t } = useWords();
  const { summary, texts } = props;
  const { all } = summary.levers;
  return (
    <KeptSection
      of={keptUnlessProjected(props)}
      part="levers"
      className="flow"
      aria-labelledby="levers-title"
    >
      {() => (
        <>
          <h2 id="levers-title">{t("results.levers.title")}</h2>
          {all.length === 0 ? (
            <p>{t("results.levers.none")}</p>
          ) : (
            <form method="get" action={`#${PROFILE_ID}`} className="flow">
              <p>{texts.sentences.leversIntro}</p>
              <p className="no-print">{t("results.if.help")}</p>
              <Lanes {...props} />
              <OtherLevers {...props} />
              <p className="no-print">
                <Button kind="primary">{t("results.if.show")}</Button>
              </p>
            </form>
          )}
          <p className="small muted">{t("results.levers.order")}</p>
          <BlindSpots {...props} />
        </>
      )}
    </KeptSection>
  );
}

function Lanes(props: ProjectedProps) {
  const { t } = useWords();
  const { model, texts, summary } = props;
  return (
    <div className={styles["lanes"]}>
      {model.survey.scoring.lanes.map(({ id }) => {
        const picked = summary.levers.lanes[id] ?? [];
        return (
          <div key={id} className="flow">
            <h3>{texts.lanes[id] ?? id}</h3>
            {picked.length === 0 ? <p>{t("results.levers.lane.empty")}</p> : null}
            {picked.map((lever) => (
              <RecommendedLever key={lever.id} {...props} lever={lever} />
            ))}
          </div>
        );
      })}
    </div>
  );
}

/** Important questions at level 0 that no lever of the lanes covers: a short list never means that the rest is fine. */
function BlindSpots({ model, texts, summary }: ProjectedProps) {
  const { t, list } = useWords();
  const { blindSpots } = summary.levers;
  if (blindSpots.length === 0) return null;
  const names = surveyNames(model, texts);
  return (
    <>
      <h3>{t("results.blindSpots.title")}</h3>
      <p>{fillSentence(texts.sentences.blindSpots, { list: list(blindSpots.map(names.question)) })}</p>
    </>
  );
}
