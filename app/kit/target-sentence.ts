import type { DimensionScore } from "../domain/scoring/score.types.ts";
import type { SurveyModel } from "../domain/survey/survey-model.ts";
import type { Texts } from "../domain/survey/texts.schema.ts";
import type { DimensionTarget } from "../domain/targets/dimension-target.ts";
import { targetDistance, targetScore } from "../domain/targets/target-distance.ts";
import type { Words } from "../i18n/words.ts";
import { monthDate } from "./month-date.ts";
import { scoreText } from "./profile-rows.ts";
import { surveyNames } from "./survey-names.ts";

interface Aimed {
  readonly model: SurveyModel;
  readonly texts: Texts;
  readonly score: DimensionScore;
  readonly target: DimensionTarget;
}

/** "Cible : « Déployé » (3) en mars 2027. Il reste 12 points." */
export function targetSentence({ model, texts, score, target }: Aimed, words: Words): string {
  const { t, month } = words;
  const aimed = targetScore(model.survey.maturityLevels, target.level) ?? 0;
  const distance = targetDistance(score, aimed);
  const what = t("kit.target.what", {
    level: target.level,
    levelName: surveyNames(model, texts).level(target.level),
    month: month(monthDate(target.month)),
  });
  const points = distance.kind === "below" ? Math.max(1, Math.round(distance.points)) : 0;
  return `${what} ${t(`kit.target.${distance.kind}`, { count: points, points: scoreText(points, words) ?? "" })}`;
}
