import type { ReactNode } from "react";
import { fillSentence } from "../domain/results/fill-sentence.ts";
import { useWords } from "../i18n/words-context.ts";
import { KeptSection } from "../kit/kept-html.tsx";
import { surveyNames } from "../kit/survey-names.ts";
import { LeverLine } from "./lever-line.tsx";
import styles from "./levers.module.css";
import { OtherLevers } from "./other-levers.tsx";
import type { ProjectedProps } from "./summary-props.ts";
import { Supposing, SupposingForm } from "./supposing.tsx";

export interface LeversProps extends ProjectedProps {
  /** False where nothing can be supposed or kept: of a version that was finalised. */
  readonly isLive: boolean;
  /** Of a lever that was taken up: its line, and a link to change it or to take it up. */
  readonly takenOf?: (id: string) => ReactNode;
  readonly takeUp?: (id: string) => ReactNode;
}

/** The levers put forward, a line each, in their lanes; ticking some and asking for their effect is a form that saves nothing. */
export function LeversSection(props: LeversProps) {
  const { t } = useWords();
  const { summary, keptFor } = props;
  return (
    <KeptSection
      of={keptFor}
      part={`levers ${props.takeUp !== undefined}`}
      id="leviers"
      className="flow"
      aria-labelledby="levers-title"
    >
      {() => (
        <>
          <h2 id="levers-title">{t("results.levers.title")}</h2>
          {summary.levers.all.length === 0 ? <p>{t("results.levers.none")}</p> : <Levers {...props} />}
          <BlindSpots {...props} />
        </>
      )}
    </KeptSection>
  );
}

function Levers(props: LeversProps) {
  const { t } = useWords();
  const { texts, summary, isLive } = props;
  return (
    <>
      <p>
        {texts.sentences.leversIntro}
        {summary.completeness.unanswered > 0 ? ` ${t("results.levers.provisional")}` : null}
      </p>
      <Lanes {...props} />
      {isLive ? <OtherLevers {...props} /> : null}
      {isLive ? <SupposingForm /> : null}
      <p className="small muted no-print">{t("results.levers.order")}</p>
    </>
  );
}

function Lanes(props: LeversProps) {
  const { t } = useWords();
  const { model, texts, summary } = props;
  return model.survey.scoring.lanes.map(({ id }) => {
    const picked = summary.levers.lanes[id] ?? [];
    return (
      <div key={id} className={styles["lane"]}>
        <h3>{texts.lanes[id] ?? id}</h3>
        {picked.length === 0 ? <p>{t("results.levers.lane.empty")}</p> : null}
        <ul className={styles["lines"]}>
          {picked.map((lever) => (
            <LeverLine
              key={lever.id}
              {...props}
              lever={lever}
              isOpen={props.projection?.levers.includes(lever.id) ?? false}
              taken={props.takenOf?.(lever.id)}
              control={<Control {...props} id={lever.id} />}
            />
          ))}
        </ul>
      </div>
    );
  });
}

function Control({ id, isLive, texts, projection, takeUp }: LeversProps & { readonly id: string }) {
  if (!isLive) return null;
  return (
    <div className={styles["control"]}>
      {takeUp?.(id)}
      <Supposing
        id={id}
        title={texts.levers[id]?.title ?? id}
        isTicked={projection?.levers.includes(id) ?? false}
      />
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
