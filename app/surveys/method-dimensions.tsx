import { dimensionMark } from "../charts/dimension-mark.ts";
import type { Indicator } from "../domain/questions/question.schema.ts";
import { isIndicator } from "../domain/survey/survey-model.ts";
import type { Texts } from "../domain/survey/texts.schema.ts";
import type { Words } from "../i18n/words.ts";
import { useWords } from "../i18n/words-context.ts";
import { Details } from "../kit/details.tsx";
import { DimensionChip } from "../kit/dimension-chip.tsx";
import { AnswersWorth } from "../questions/answers-worth.tsx";
import type { MethodView } from "./method.view.ts";

/** Every dimension with its questions, their weights and the text of their levels. */
export function MethodDimensions({ model, texts }: Pick<MethodView, "model" | "texts">) {
  const { t } = useWords();
  return (
    <>
      <h2>{t("surveys.dimensions.title")}</h2>
      {model.dimensions.map((section, place) => {
        const indicators = section.questions.filter(isIndicator);
        const weight = indicators.reduce((sum, indicator) => sum + indicator.weight, 0);
        const text = texts.sections[section.id];
        return (
          <section key={section.id} className="flow">
            <h3>
              <DimensionChip mark={dimensionMark(place)} /> {text?.title ?? section.id}
            </h3>
            <p>{text?.description}</p>
            <p className="small muted">
              {t("surveys.dimensions.questions", { count: indicators.length, weight })}
            </p>
            {indicators.map((indicator) => (
              <IndicatorDetails key={indicator.id} indicator={indicator} texts={texts} />
            ))}
          </section>
        );
      })}
    </>
  );
}

function IndicatorDetails({ indicator, texts }: { readonly indicator: Indicator; readonly texts: Texts }) {
  const { t } = useWords();
  const text = texts.questions[indicator.id];
  return (
    <Details
      summary={`${text?.short ?? indicator.id} (${t("surveys.indicator.weight", { weight: indicator.weight })})`}
    >
      <p>{text?.question}</p>
      <p className="small muted">{factsOf(indicator, t).join(" · ")}</p>
      <AnswersWorth indicator={indicator} text={text} />
    </Details>
  );
}

function factsOf(indicator: Indicator, t: Words["t"]): readonly string[] {
  const type = t(`surveys.indicator.type.${indicator.type}`, {
    min: "minAnswers" in indicator ? indicator.minAnswers : 0,
  });
  return [
    type,
    ...(indicator.legal === true ? [t("surveys.indicator.legal")] : []),
    ...(indicator.notApplicable === undefined ? [] : [t("surveys.indicator.na")]),
  ];
}
