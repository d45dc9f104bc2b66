import { SmallBoundsRadar } from "../charts/bounds-radar.tsx";
import type { Scores } from "../domain/scoring/score.types.ts";
import type { SurveyModel } from "../domain/survey/survey-model.ts";
import type { Texts } from "../domain/survey/texts.schema.ts";
import { useWords } from "../i18n/words-context.ts";
import { boundsRows } from "../kit/bounds-rows.ts";

interface RadarSoFarProps {
  readonly model: SurveyModel;
  readonly texts: Texts;
  readonly scores: Scores;
  /** The dimension that the page is about. */
  readonly highlighted?: string;
}

/** A small radar, with what it shows in words; without any answer its axes stand bare. */
export function RadarSoFar({ model, texts, scores, highlighted }: RadarSoFarProps) {
  const words = useWords();
  const { t } = words;
  const isEmpty = scores.levels.size === 0;
  const rows = boundsRows({ model, texts, scores }, words).map((row) =>
    isEmpty ? { ...row, low: null, high: null } : row,
  );
  const said = rows.map(({ label: name, scoreText: score, lowText: low, highText: high }) =>
    score === null || low !== high
      ? t("answering.radar.bounds", { name, low, high })
      : t("answering.radar.score", { name, score }),
  );
  return (
    <SmallBoundsRadar
      id="radar-so-far"
      rows={rows}
      highlighted={highlighted}
      words={{
        title: t("answering.radar.title"),
        description: isEmpty ? t("kit.empty.lead") : said.join(" "),
      }}
    />
  );
}
