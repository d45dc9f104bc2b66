// The two pages for elected officials: where the body stands in plain words, its shape, what lifts and what holds back, the first
// levers, what is not known and what is asked of them.
import type { Words } from "../i18n/words.ts";
import { openingSentence } from "../kit/opening-sentence.ts";
import { profileRows } from "../kit/profile-rows.ts";
import { horizonText } from "../results/lever-facts.ts";
import { dimensionSentences } from "../results/profile-sentences.ts";
import { askedOf } from "./asked-of-officials.ts";
import { type Block, headed, type ReportPage, text } from "./blocks.ts";
import type { ReportSource } from "./report.view.ts";
import { radarPicture } from "./report-charts.ts";
import {
  firstLeverIds,
  levelMeaning,
  noLeverSaid,
  overallSaid,
  scaleLevels,
  standingOut,
  unknownSentences,
} from "./said-to-officials.ts";

/** Dimensions that stand out on one side, then questions. */
const MOST = 3;

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
        ...headed(t("papers.officials.unknown"), saidBelow(unknownSentences(source, words))),
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
    ...(isEmpty ? [] : [{ kind: "scale" as const, levels: scaleLevels(source) }]),
    ...text("p", levelMeaning(source, words)),
    ...text("p", overallSaid(source, words)),
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

export function radar({ model, texts, summary }: ReportSource, words: Words, width = 9.4): Block {
  const { scores } = summary;
  const rows = profileRows({ model, texts, scores, projected: null }, words);
  return {
    kind: "chart",
    svg: radarPicture(rows),
    alt: radarInWords({ model, texts, summary }, words),
    caption: words.t("results.profile.measure"),
    width,
  };
}

/** For who cannot see it. */
export function radarInWords(said: Pick<ReportSource, "model" | "texts" | "summary">, words: Words): string {
  return `${words.t("results.profile.radar.title")}. ${dimensionSentences(said, words)}`;
}

function standsOut(side: "up" | "down", source: ReportSource, words: Words): readonly Block[] {
  const { dimensions, questions } = standingOut(side, source, words);
  const items = [...dimensions, ...questions].slice(0, MOST);
  const { t } = words;
  return [
    { kind: "h2", text: t(`papers.officials.${side}`) },
    items.length === 0 ? { kind: "p", text: t(`papers.officials.none.${side}`) } : { kind: "list", items },
  ];
}

function firstLevers(source: ReportSource, words: Words): readonly Block[] {
  const { model, texts } = source;
  const { t } = words;
  const first = firstLeverIds(source);
  if (first.length === 0) return [{ kind: "p", text: noLeverSaid(source, words) }];
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

function saidBelow(sentences: readonly string[]): readonly Block[] {
  return sentences.flatMap((said) => text("p", said));
}
