// The two pages for elected officials: where the body stands in plain words, its shape, what lifts and what holds back, the first
// levers, what is not known and what is asked of them.
import type { RecommendedLever } from "../domain/levers/recommendation.types.ts";
import { isLevel } from "../domain/questions/level.ts";
import { indicatorHighlights } from "../domain/results/highlights.ts";
import type { Words } from "../i18n/words.ts";
import { openingSentence } from "../kit/opening-sentence.ts";
import { profileRows, scoreText } from "../kit/profile-rows.ts";
import { surveyNames } from "../kit/survey-names.ts";
import { boundsSentence, coverageSentence } from "../public-site/public-sentences.ts";
import { horizonText } from "../results/lever-facts.ts";
import { dimensionSentences, overallSentence, spreadSentence } from "../results/profile-sentences.ts";
import { askedOf } from "./asked-of-officials.ts";
import { type Block, headed, type ReportPage, text } from "./blocks.ts";
import type { ReportSource } from "./report.view.ts";
import { radarPicture } from "./report-charts.ts";

const MOST = 3;
const MOST_UNKNOWN = 5;

export function officialsPages(source: ReportSource, words: Words): readonly ReportPage[] {
  const { t } = words;
  return [
    {
      title: t("papers.officials.title"),
      isNewSheet: false,
      isLarge: true,
      blocks: whereItStands(source, words),
    },
    {
      title: t("papers.officials.next"),
      ...{ isNewSheet: true, isLarge: true },
      blocks: [
        ...headed(t("papers.officials.levers"), firstLevers(source, words)),
        ...headed(t("papers.officials.unknown"), unknownBlocks(source, words)),
        ...headed(t("papers.officials.asked"), [{ kind: "steps", items: askedOf(source, words) }]),
      ],
    },
  ];
}

function whereItStands(source: ReportSource, words: Words): readonly Block[] {
  const { texts, summary } = source;
  const isEmpty = summary.opening.kind === "empty";
  return [
    { kind: "lead", text: openingSentence(source, words) },
    ...(isEmpty ? [] : scale(source)),
    ...text("p", levelMeaning(source, words)),
    ...text("p", overall(source, words)),
    ...(isEmpty || summary.opening.kind === "notEvaluated" ? [] : text("small", texts.sentences.notBetter)),
    {
      kind: "sides",
      sides: [
        [radar(source, words)],
        [...standsOut("up", source, words), ...standsOut("down", source, words)],
      ],
    },
  ];
}

/** As the page of results opens: the level, what it means, the score with its bounds, how far the dimensions are apart. */
function overall(source: ReportSource, words: Words): string {
  const { team } = source;
  const sentences =
    team === null
      ? [boundsSentence(source, words), coverageSentence(source, words)]
      : [
          overallSentence({ ...source, summary: team.summary }, words),
          spreadSentence({ ...source, summary: team.summary }, words),
        ];
  return sentences.filter((one) => one !== null).join(" ");
}

function levelMeaning({ model, texts, summary }: ReportSource, { t }: Words): string | null {
  const { opening } = summary;
  if (opening.kind !== "level" && opening.kind !== "capped") return null;
  const names = surveyNames(model, texts);
  const { level } = opening;
  return t("results.level.means", { level: names.level(level), description: names.levelMeaning(level) });
}

function scale({ model, texts, summary }: ReportSource): readonly Block[] {
  const { opening } = summary;
  const names = surveyNames(model, texts);
  const isHere = (level: number) =>
    opening.kind === "between"
      ? level >= opening.low && level <= opening.high
      : (opening.kind === "level" || opening.kind === "capped") && opening.level === level;
  const levels = model.survey.maturityLevels.map(({ level }) => ({
    ...{ number: level, name: names.level(level), isHere: isHere(level) },
  }));
  return [{ kind: "scale", levels }];
}

export function radar({ model, texts, summary }: ReportSource, words: Words, width = 9.4): Block {
  const { scores } = summary;
  const rows = profileRows({ model, texts, scores, projected: null }, words);
  return {
    kind: "chart",
    svg: radarPicture(rows),
    alt: `${words.t("results.profile.radar.title")}. ${dimensionSentences({ model, texts, summary }, words)}`,
    caption: words.t("results.profile.measure"),
    width,
  };
}

/** Dimensions that stand out, then questions: three at most. */
function standsOut(side: "up" | "down", source: ReportSource, words: Words): readonly Block[] {
  const { model, texts, summary } = source;
  const { t } = words;
  const pick = side === "up" ? "strengths" : "weaknesses";
  const scoreOf = new Map(summary.scores.dimensions.map(({ id, score }) => [id, score]));
  const dimensions = (summary.dimensions?.[pick] ?? []).map((id) =>
    t("results.scoreOf", {
      name: texts.sections[id]?.title ?? id,
      score: scoreText(scoreOf.get(id) ?? null, words) ?? "",
    }),
  );
  const known = [...(source.steps ?? [])].flatMap(([id, step]) =>
    isLevel(step) ? [[id, step] as const] : [],
  );
  const levels = new Map(known);
  const names = surveyNames(model, texts);
  const questions = indicatorHighlights(model.indicators, levels)[pick].map((id) =>
    t("results.highlights.item", { name: names.question(id), level: levels.get(id) ?? 0 }),
  );
  const items = [...dimensions, ...questions].slice(0, MOST);
  return [
    { kind: "h2", text: t(`papers.officials.${side}`) },
    items.length === 0 ? { kind: "p", text: t(`papers.officials.none.${side}`) } : { kind: "list", items },
  ];
}

/** Those of the lanes in turn, so that a quick one and one of the mandate come first; of a published result, those that were chosen. */
export function leversInTurn(source: ReportSource): readonly RecommendedLever[] {
  const { model, team } = source;
  const lanes = model.survey.scoring.lanes.map(({ id }) => team?.summary.levers.lanes[id] ?? []);
  const longest = Math.max(0, ...lanes.map(({ length }) => length));
  return Array.from({ length: longest }, (_, place) => lanes.flatMap((lane) => lane[place] ?? [])).flat();
}

function firstLevers(source: ReportSource, words: Words): readonly Block[] {
  const { model, texts, team, chosen } = source;
  const { t } = words;
  const ids = team === null ? (chosen ?? []).map(({ id }) => id) : leversInTurn(source).map(({ id }) => id);
  const first = ids.slice(0, MOST);
  if (first.length === 0) return [{ kind: "p", text: t("results.levers.none") }];
  return first.map((id): Block => {
    const lever = model.leverById.get(id);
    const said = texts.levers[id];
    return {
      kind: "lever",
      title: said?.title ?? id,
      facts:
        lever === undefined
          ? []
          : [
              { term: t("results.levers.effort"), detail: t(`results.levers.effortName.${lever.effort}`) },
              { term: t("results.levers.horizon"), detail: horizonText(lever, words) },
              { term: t("results.levers.owner"), detail: said?.owner ?? "" },
            ],
      paragraphs: [
        { term: "", text: said?.why ?? "" },
        { term: t("papers.lever.step"), text: said?.steps[0] ?? "" },
      ].filter(({ text: one }) => one !== ""),
    };
  });
}

/** What is missing counts neither for nor against. */
function unknownBlocks({ model, texts, team, summary }: ReportSource, words: Words): readonly Block[] {
  const { t, list } = words;
  if (team === null)
    return text(
      "p",
      coverageSentence(
        { body: { slug: "", name: "", isDemonstration: false }, model, texts, summary },
        words,
      ),
    );
  const { completeness, toDocument } = team.summary;
  const names = surveyNames(model, texts);
  const { unanswered, dontKnow, total, answered } = completeness;
  if (unanswered === 0 && dontKnow === 0) return [{ kind: "p", text: t("papers.unknown.none") }];
  const first = toDocument.slice(0, MOST_UNKNOWN).map(({ indicator }) => names.question(indicator));
  return [
    { kind: "p", text: t("results.provisional.answered", { count: answered, total }) },
    ...(unanswered === 0 ? [] : text("p", t("results.provisional.missing", { count: unanswered }))),
    ...(dontKnow === 0 ? [] : text("p", t("results.dontKnow", { count: dontKnow }))),
    ...(first.length === 0 ? [] : text("p", t("papers.unknown.first", { list: list(first) }))),
  ];
}
