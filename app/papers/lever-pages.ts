// The levers with their reasons, first steps and effort, those that were taken up, what is aimed at, and the roadmap.
import type { RecommendedLever } from "../domain/levers/recommendation.types.ts";
import { fillSentence } from "../domain/results/fill-sentence.ts";
import type { ResultSummary } from "../domain/results/summarise-result.ts";
import type { Words } from "../i18n/words.ts";
import { surveyNames } from "../kit/survey-names.ts";
import { factsOf, horizonText, movesText } from "../results/lever-facts.ts";
import { leverReason } from "../results/lever-reason.ts";
import { type Block, headed, type ReportPage, type TableColumn, text } from "./blocks.ts";
import { roadmapCells, roadmapColumns, roadmapState } from "./lever-cells.ts";
import { targetBlocks } from "./profile-pages.ts";
import type { ReportSource } from "./report.view.ts";

/** Nothing where neither answers nor the body call for any. */
export function leverPages(source: ReportSource, words: Words): readonly ReportPage[] {
  const { t } = words;
  const { team } = source;
  const put = team === null ? [] : putForward(source, team.summary, words);
  const taken = chosenBlocks(source, words);
  const blocks = [...put, ...taken, ...targetBlocks(source, words)];
  return blocks.length === 0 ? [] : [{ title: t("results.levers.title"), isNewSheet: true, blocks }];
}

function putForward(source: ReportSource, summary: ResultSummary, words: Words): readonly Block[] {
  const { model, texts } = source;
  const { t, list } = words;
  const { levers, completeness } = summary;
  if (levers.all.length === 0) return [{ kind: "p", text: t("results.levers.none") }];
  const names = surveyNames(model, texts);
  const lanes = model.survey.scoring.lanes.flatMap(({ id }): readonly Block[] => {
    const picked = levers.lanes[id] ?? [];
    const blocks =
      picked.length === 0
        ? text("p", t("results.levers.lane.empty"))
        : picked.map((lever) => leverBlock(source, { lever, summary }, words));
    return [{ kind: "h2", text: texts.lanes[id] ?? id }, ...blocks];
  });
  const shown = new Set(Object.values(levers.lanes).flatMap((lane) => lane.map(({ id }) => id)));
  const others = levers.all.filter(({ id }) => !shown.has(id)).map(({ id }) => names.lever(id));
  return [
    ...text("p", texts.sentences.leversIntro),
    ...(completeness.unanswered > 0 ? text("p", t("results.levers.provisional")) : []),
    ...lanes,
    ...(others.length === 0
      ? []
      : text("p", t("papers.levers.others", { count: others.length, list: list(others) }))),
    ...headed(
      t("results.blindSpots.title"),
      levers.blindSpots.length === 0
        ? []
        : text(
            "p",
            fillSentence(texts.sentences.blindSpots, { list: list(levers.blindSpots.map(names.question)) }),
          ),
    ),
    ...text("small", t("results.levers.order")),
  ];
}

interface Put {
  readonly lever: RecommendedLever;
  readonly summary: ResultSummary;
}

function leverBlock({ model, texts }: ReportSource, { lever, summary }: Put, words: Words): Block {
  const { t, list } = words;
  const props = { model, texts, summary };
  const names = surveyNames(model, texts);
  const known = model.leverById.get(lever.id);
  const said = texts.levers[lever.id];
  const first = lever.first.map(names.lever);
  return {
    kind: "lever",
    title: names.lever(lever.id),
    facts:
      known === undefined
        ? []
        : [
            ...factsOf(props, known, words),
            { term: t("results.levers.horizon"), detail: horizonText(known, words) },
          ],
    paragraphs: [
      { term: t("papers.lever.moves"), text: movesText(props, lever, words) },
      { term: t("papers.lever.reason"), text: leverReason(props, lever, words) },
      { term: t("results.levers.why"), text: said?.why ?? "" },
      { term: t("papers.lever.step"), text: said?.steps[0] ?? "" },
      {
        term: "",
        text: first.length === 0 ? "" : fillSentence(texts.sentences.leverFirst, { levers: list(first) }),
      },
    ].filter((one) => one.text !== ""),
  };
}

/** What the body has taken up: the page of its own that follows for the team, a list for everybody else. */
function chosenBlocks(source: ReportSource, words: Words): readonly Block[] {
  if (source.team !== null) return [];
  return headed(words.t("roadmap.list.title"), roadmapTable(source, words));
}

/** The roadmap, for the team alone: of it there is published what `chosenBlocks` has. Nothing where no lever was taken up. */
export function roadmapPages(source: ReportSource, words: Words): readonly ReportPage[] {
  const table = roadmapTable(source, words);
  if (source.team === null || table.length === 0) return [];
  const blocks = [...table, ...text("small", roadmapState(source, words))];
  return [{ title: words.t("roadmap.plan.heading"), isNewSheet: false, blocks }];
}

function roadmapTable(source: ReportSource, words: Words): readonly Block[] {
  const chosen = source.chosen ?? [];
  if (chosen.length === 0) return [];
  const rows = chosen.map((lever) => roadmapCells(lever, source, words));
  const columns: readonly TableColumn[] = roadmapColumns(source, words);
  return [{ kind: "table", caption: words.t("papers.chosen.caption"), columns, rows }];
}
