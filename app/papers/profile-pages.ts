// The profile with every figure of its table, and then each dimension, question by question.
import type { ProfileRow } from "../charts/profile-row.ts";
import { isLevel } from "../domain/questions/level.ts";
import type { DimensionScore } from "../domain/scoring/score.types.ts";
import type { Standing } from "../domain/scoring/standing.ts";
import { targetScores } from "../domain/targets/target-scores.ts";
import type { Words } from "../i18n/words.ts";
import { profileRows, scaleBands } from "../kit/profile-rows.ts";
import { surveyNames } from "../kit/survey-names.ts";
import { targetSentence } from "../kit/target-sentence.ts";
import { outstandingSentence } from "../public-site/public-sentences.ts";
import { dimensionSentences } from "../results/profile-sentences.ts";
import {
  type Block,
  type Cell,
  headed,
  type ReportPage,
  type TableBlock,
  type TableColumn,
  text,
} from "./blocks.ts";
import { radar } from "./officials.ts";
import type { ReportSource } from "./report.view.ts";
import { glyphOf } from "./report-charts.ts";

const NOTHING = "–";
/** Letters of a table, markup of its JSON included: half a sheet. */
const MOST_ON_ONE_SHEET = 3_000;

export function profilePage(source: ReportSource, words: Words): ReportPage {
  const { t, list, number } = words;
  const { model, texts } = source;
  const levels = scaleBands(model, texts).map(({ number: level, name, from }) =>
    t("results.levels.from", { level, name, from: number(from) }),
  );
  const hasGap = source.summary.scores.dimensions.some(({ status }) => status === "not-evaluated");
  return {
    title: t("results.profile.title"),
    isNewSheet: true,
    blocks: [
      ...text("lead", outstandingSentence(source, words)),
      radar(source, words, 10),
      profileTable(source, words),
      ...text("small", t("results.levels.how", { list: list(levels) })),
      ...(hasGap ? text("small", t("results.table.notes")) : []),
    ],
  };
}

/** The rows of the page, each with its bounds drawn beside its figures. */
function profileTable(source: ReportSource, words: Words): Block {
  const { t } = words;
  const rows = rowsOf(source, words);
  const isAimed = rows.some(({ projected }) => projected !== null);
  const columns: readonly TableColumn[] = [
    { label: t("kit.table.dimension"), align: "start", share: 3.6 },
    { label: t("kit.table.level"), align: "start", share: 1.8 },
    { label: t("kit.table.score"), align: "end", share: 0 },
    ...(isAimed ? [{ label: t("kit.table.target"), align: "end" as const, share: 0 }] : []),
    { label: t("kit.table.bounds"), align: "end", share: 0 },
    { label: t("papers.table.scale"), align: "start", share: 1.6 },
    { label: t("kit.table.answered"), align: "end", share: 0 },
    { label: t("papers.table.coverage"), align: "end", share: 0 },
  ];
  return {
    kind: "table",
    caption: t("results.table.caption"),
    columns,
    rows: rows.map((row, place) => [
      { glyph: glyphOf(row), text: row.label },
      { level: row.levelNumber, text: row.levelText },
      row.scoreText ?? NOTHING,
      ...(isAimed ? [row.projectedText ?? NOTHING] : []),
      row.boundsText ?? NOTHING,
      row.low === null || row.high === null ? NOTHING : { low: row.low, high: row.high, score: row.score },
      row.answeredText,
      coverageText(source.summary.scores.dimensions[place], words),
    ]),
  };
}

function rowsOf({ model, texts, summary, targets }: ReportSource, words: Words): readonly ProfileRow[] {
  const { scores } = summary;
  const projected = targetScores(scores, targets, model.survey.maturityLevels);
  return profileRows({ model, texts, scores, projected }, words);
}

/** Rounded down, so that something missing never reads as everything. */
function coverageText(score: DimensionScore | undefined, { t, number }: Words): string {
  const coverage = score?.coverage ?? null;
  if (coverage === null) return NOTHING;
  return t("papers.table.percent", { percent: number(Math.floor(coverage * 100 + 1e-9)) });
}

export function dimensionPages(source: ReportSource, words: Words): readonly ReportPage[] {
  const rows = rowsOf(source, words);
  const blocks = rows.flatMap((row, place) => dimensionBlocks(source, { row, place }, words));
  return [{ title: words.t("papers.dimensions.title"), isNewSheet: true, blocks }];
}

function dimensionBlocks(
  source: ReportSource,
  { row, place }: { readonly row: ProfileRow; readonly place: number },
  words: Words,
): readonly Block[] {
  const { model, texts, summary, targets, steps } = source;
  const score = summary.scores.dimensions[place];
  if (score === undefined) return [];
  const only = { ...summary.scores, dimensions: [score] };
  const target = targets.get(row.id);
  const figures = [
    dimensionSentences({ model, texts, summary: { scores: only } }, words),
    row.boundsText === null ? "" : words.t("papers.dimension.bounds", { bounds: row.boundsText }),
    words.t("papers.dimension.answered", { answered: row.answeredText }),
    target === undefined ? "" : targetSentence({ model, texts, score, target }, words),
  ];
  const { levelNumber: level, levelText } = row;
  const table = steps === null ? null : questionTable(source, { dimension: row, steps }, words);
  return [
    {
      ...{ kind: "dimension", glyph: glyphOf(row), title: row.label, level, levelText, table },
      text: figures.filter((one) => one !== "").join(" "),
      isLong: JSON.stringify(table).length > MOST_ON_ONE_SHEET,
    },
  ];
}

interface Questions {
  readonly dimension: ProfileRow;
  readonly steps: ReadonlyMap<string, Standing>;
}

/** What was reached in each question of the dimension, and what that says. */
function questionTable(
  { model, texts }: ReportSource,
  { dimension, steps }: Questions,
  { t }: Words,
): TableBlock {
  const names = surveyNames(model, texts);
  const asked = model.indicators.filter(({ id }) => model.sectionOf.get(id)?.id === dimension.id);
  const cellsOf = (id: string): readonly Cell[] => {
    const standing = steps.get(id);
    const name = names.question(id);
    if (!isLevel(standing)) return [name, NOTHING, t(`published.question.${standing ?? "unasked"}`)];
    const meaning = texts.questions[id]?.levels?.[String(standing)];
    return [name, String(standing), meaning ?? t("published.question.noWords")];
  };
  return {
    kind: "table",
    caption: "",
    columns: [
      { label: t("results.toDocument.question"), align: "start", share: 2.1 },
      { label: t("papers.dimension.step"), align: "end", share: 0 },
      { label: t("papers.dimension.means"), align: "start", share: 4 },
    ],
    rows: asked.map(({ id }) => cellsOf(id)),
  };
}

export function targetBlocks(
  { model, texts, summary, targets }: ReportSource,
  words: Words,
): readonly Block[] {
  const names = surveyNames(model, texts);
  const items = summary.scores.dimensions.flatMap((score) => {
    const target = targets.get(score.id);
    if (target === undefined) return [];
    const detail = `${targetSentence({ model, texts, score, target }, words)} ${words.t("kit.target.reason", { reason: target.reason })}`;
    return [{ term: names.section(score.id), detail }];
  });
  return headed(words.t("results.targets.title"), items.length === 0 ? [] : [{ kind: "facts", items }]);
}
