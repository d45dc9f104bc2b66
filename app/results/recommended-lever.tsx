import type { RecommendedLever as Recommended } from "../domain/levers/recommendation.types.ts";
import { fillSentence } from "../domain/results/fill-sentence.ts";
import type { Lever } from "../domain/survey/levers.schema.ts";
import type { Scoring } from "../domain/survey/scoring.schema.ts";
import type { Words } from "../i18n/words.ts";
import { useWords } from "../i18n/words-context.ts";
import { Choice } from "../kit/choice.tsx";
import { LeverCard } from "../kit/lever-card.tsx";
import { surveyNames } from "../kit/survey-names.ts";
import { leverReason } from "./lever-reason.ts";
import type { ProjectedProps } from "./summary-props.ts";

export function RecommendedLever(props: ProjectedProps & { readonly lever: Recommended }) {
  const words = useWords();
  const { t } = words;
  const { model, texts, lever: recommended } = props;
  const { id } = recommended;
  const lever = model.leverById.get(id);
  const text = texts.levers[id];
  if (lever === undefined || text === undefined) return null;
  const names = surveyNames(model, texts);
  const first = recommended.first.map(names.lever);
  return (
    <LeverCard
      id={id}
      heading="h4"
      title={text.title}
      reason={leverReason(props, recommended, words)}
      first={
        first.length === 0
          ? undefined
          : fillSentence(texts.sentences.leverFirst, { levers: words.list(first) })
      }
      control={<Tick {...props} id={id} title={text.title} />}
      facts={[
        ...factsOf(model.survey.scoring, lever, words),
        { term: t("results.levers.owner"), detail: text.owner },
      ]}
      detailsKeptFor={model}
      stepsTitle={t("results.levers.steps")}
      steps={text.steps}
    >
      <p>
        <strong>{t("results.levers.why")}</strong> {text.why}
      </p>
      <p>
        <strong>{t("results.levers.effect")}</strong> {text.effect}
      </p>
      {text.resources.length === 0 ? null : (
        <p className="small">
          <strong>{t("results.levers.resources")}</strong>{" "}
          {text.resources.map((resource) => t("results.levers.resource", resource)).join(" · ")}
        </p>
      )}
    </LeverCard>
  );
}

/** Effort with its criterion, horizon in months, impact as the expert judgement that it is. */
function factsOf(scoring: Scoring, lever: Lever, { t }: Words) {
  const { minMonths: min, maxMonths: max } = lever.horizon;
  return [
    { term: t("results.levers.effort"), detail: effortText(scoring, lever.effort, t) },
    { term: t("results.levers.horizon"), detail: t("results.levers.months", { min, max }) },
    { term: t("results.levers.impact"), detail: t(`results.levers.impact.${lever.impact as 1 | 2 | 3}`) },
  ];
}

/** The heaviest effort has no upper limit: it begins where the one before ends. */
function effortText({ efforts }: Scoring, effort: Lever["effort"], t: Words["t"]): string {
  const place = efforts.findIndex(({ id }) => id === effort);
  const days = efforts[place]?.maxStaffDays ?? efforts[place - 1]?.maxStaffDays ?? 0;
  return t(`results.levers.effort.${effort}`, { count: days, days });
}

function Tick({ id, title, projection }: ProjectedProps & { readonly id: string; readonly title: string }) {
  const { t } = useWords();
  return (
    <Choice
      type="checkbox"
      id={`tick-${id}`}
      name="leviers"
      value={id}
      defaultChecked={projection?.levers.includes(id) ?? false}
      label={
        <>
          {t("results.if.tick")} <span className="visually-hidden">{title}</span>
        </>
      }
    />
  );
}
