import type { Scores } from "../domain/scoring/score.types.ts";
import type { SurveyModel } from "../domain/survey/survey-model.ts";
import type { Texts } from "../domain/survey/texts.schema.ts";
import type { DimensionTarget } from "../domain/targets/dimension-target.ts";
import { useWords } from "../i18n/words-context.ts";
import { surveyNames } from "./survey-names.ts";
import { targetSentence } from "./target-sentence.ts";

interface TargetListProps {
  readonly model: SurveyModel;
  readonly texts: Texts;
  readonly scores: Scores;
  readonly targets: ReadonlyMap<string, DimensionTarget>;
}

/** A body’s distance to what it aims at itself, in the order of the questionnaire. */
export function TargetList({ model, texts, scores, targets }: TargetListProps) {
  const words = useWords();
  const names = surveyNames(model, texts);
  const aimed = scores.dimensions.flatMap((score) => {
    const target = targets.get(score.id);
    return target === undefined ? [] : [{ score, target }];
  });
  return (
    <dl className="flow">
      {aimed.map(({ score, target }) => (
        <div key={score.id}>
          <dt>
            <strong>{names.section(score.id)}</strong>
          </dt>
          <dd>
            {targetSentence({ model, texts, score, target }, words)}{" "}
            <span className="muted">{words.t("kit.target.reason", { reason: target.reason })}</span>
          </dd>
        </div>
      ))}
    </dl>
  );
}
