// What every drawing of a published profile is made of: the one array of its figures, and the words around it.
import type { ProfileRow, ScaleBand } from "../charts/profile-row.ts";
import type { DimensionTarget } from "../domain/targets/dimension-target.ts";
import { targetScores } from "../domain/targets/target-scores.ts";
import type { Words } from "../i18n/words.ts";
import type { LegendMark } from "../kit/chart-legend.tsx";
import { profileRows, scaleBands } from "../kit/profile-rows.ts";
import { dimensionSentences } from "../results/profile-sentences.ts";
import type { PublicContent } from "./public-content.view.ts";

const NONE: ReadonlyMap<string, DimensionTarget> = new Map();

export function publicRows(content: PublicContent, words: Words): readonly ProfileRow[] {
  const { model, texts, summary, targets } = content;
  const projected = targetScores(summary.scores, targets ?? NONE, model.survey.maturityLevels);
  return profileRows({ model, texts, scores: summary.scores, projected }, words);
}

export function profileParts(content: PublicContent, words: Words) {
  const { model, texts, summary } = content;
  const rows = publicRows(content, words);
  const bands: readonly ScaleBand[] = scaleBands(model, texts);
  return {
    rows,
    bands,
    legend: legendOf(rows, words),
    headings: headings(words),
    shape: {
      title: words.t("results.profile.radar.title"),
      description: dimensionSentences({ model, texts, summary }, words),
    },
  };
}

/** Only the marks that are drawn. */
function legendOf(rows: readonly ProfileRow[], { t }: Words) {
  const uses: Readonly<Record<LegendMark, boolean>> = {
    score: rows.some(({ score }) => score !== null),
    projection: rows.some(({ projected }) => projected !== null),
    bounds: rows.some(({ score, boundsText }) => boundsText !== null && score !== null),
    missing: rows.some(({ score }) => score === null),
  };
  const marks = (Object.keys(uses) as LegendMark[]).filter((mark) => uses[mark]);
  return marks.map((mark) => ({ mark, text: t(`published.legend.${mark}`) }));
}

function headings({ t }: Words) {
  return {
    dimension: t("kit.table.dimension"),
    level: t("kit.table.level"),
    score: t("kit.table.score"),
    projected: t("kit.table.target"),
    bounds: t("kit.table.bounds"),
    answered: t("published.table.coverage"),
  };
}
