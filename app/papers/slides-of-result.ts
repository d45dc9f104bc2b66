// The first slides: whose result it is, where the body stands, its shape, what lifts it and what holds it back.
import type { Words } from "../i18n/words.ts";
import { editionText } from "../kit/edition-text.ts";
import { openingSentence } from "../kit/opening-sentence.ts";
import { profileRows } from "../kit/profile-rows.ts";
import type { Paragraph, Shape, Slide } from "../press/slides/deck.ts";
import { FREE } from "../press/slides/layouts.ts";
import { outstandingSentence } from "../public-site/public-sentences.ts";
import { radarInWords } from "./officials.ts";
import type { ReportSource } from "./report.view.ts";
import { radarPicture } from "./report-charts.ts";
import { levelMeaning, overallSaid, scaleLevels, standingOut } from "./said-to-officials.ts";
import { shownRows, withNotes } from "./slide-notes.ts";
import { said } from "./slide-parts.ts";

const NOTHING = "–";
const MOST_QUESTIONS = 3;
/** Of dimensions in a table; a questionnaire may have more. */
const MOST_ROWS = 12;
/** In inches: of the drawing beside the table. */
const RADAR_WIDTH = 5.45;

interface Told {
  readonly source: ReportSource;
  /** Such as "questionnaire rempli". */
  readonly status: string;
  /** Of the page that says the same. */
  readonly address: string;
}

export function coverSlide({ source, status, address }: Told, words: Words): Slide {
  const { t } = words;
  const about = [source.texts.title, `${editionText(source.editionName, words)} · ${status}`];
  return withNotes(
    {
      ...{ layout: "cover", title: source.body.name, shapes: [] },
      texts: [
        [...said("head", t("papers.slides.kind")), ...said("quiet", ...about)],
        said("lead", openingSentence(source, words)),
      ],
    },
    [t("papers.slides.about", { address }), t("papers.slides.cut")],
  );
}

export function placeSlide(source: ReportSource, words: Words): Slide {
  const { t } = words;
  const { opening } = source.summary;
  const isEmpty = opening.kind === "empty";
  const levels = scaleLevels(source);
  const here = levels.filter(({ isHere }) => isHere).map(({ name }) => name);
  const scale: Shape = {
    ...{ kind: "scale", name: t("papers.slides.scale"), box: { ...FREE, h: 0.66 }, levels },
    alt: t("papers.slides.scale.alt", {
      ...{
        levels: words.list(levels.map(({ name }) => name)),
        here: here.join(" – ") || t("kit.notEvaluated"),
      },
    }),
  };
  const below = { ...FREE, y: FREE.y + 1.05, h: FREE.h - 1.05 };
  const paragraphs = [
    ...said("p", levelMeaning(source, words), overallSaid(source, words)),
    ...(isEmpty || opening.kind === "notEvaluated" ? [] : said("small", source.texts.sentences.notBetter)),
  ];
  return withNotes({
    ...{ layout: "page", title: t("papers.officials.title") },
    texts: [said("lead", openingSentence(source, words))],
    shapes: isEmpty
      ? []
      : [scale, { kind: "text", name: t("papers.officials.title"), box: below, paragraphs }],
  });
}

/** The drawing on the left, every figure of it beside. */
export function profileSlide(source: ReportSource, words: Words): Slide {
  const { t } = words;
  const { model, texts, summary } = source;
  const rows = profileRows({ model, texts, scores: summary.scores, projected: null }, words);
  const { shown, more } = shownRows(rows, MOST_ROWS, words);
  const table: Shape = {
    ...{ kind: "table", name: t("results.profile.title"), alt: t("results.table.caption"), size: 14 },
    box: { ...FREE, x: FREE.x + RADAR_WIDTH + 0.25, w: FREE.w - RADAR_WIDTH - 0.25 },
    columns: [
      { label: t("kit.table.dimension"), align: "start", share: 2.05 },
      { label: t("kit.table.level"), align: "start", share: 1.6 },
      { label: t("kit.table.score"), align: "end", share: 0.75 },
      { label: t("kit.table.bounds"), align: "end", share: 1.1 },
      { label: t("kit.table.answered"), align: "end", share: 0.95 },
    ],
    rows: shown.map((row) => [
      `${row.letter}  ${row.shortLabel}`,
      { level: row.levelNumber, text: row.levelText },
      row.scoreText ?? NOTHING,
      row.boundsText ?? NOTHING,
      row.answeredText,
    ]),
  };
  const radar: Shape = {
    ...{ kind: "picture", name: t("results.profile.radar.title"), svg: radarPicture(rows, "slide") },
    ...{ alt: radarInWords(source, words), box: { ...FREE, w: RADAR_WIDTH } },
  };
  return withNotes(
    {
      ...{ layout: "page", title: t("results.profile.title"), shapes: [radar, table] },
      texts: [said("lead", outstandingSentence(source, words) ?? t("results.profile.measure"))],
    },
    [more ?? "", t("results.profile.measure"), t("results.table.caption"), t("results.table.notes")],
  );
}

export function standingOutSlide(source: ReportSource, words: Words): Slide {
  const { t } = words;
  const isEmpty = source.summary.opening.kind === "empty";
  return withNotes({
    ...{ layout: "columns", title: t("papers.slides.standingOut"), shapes: [] },
    texts: isEmpty
      ? [said("p", t("kit.empty.lead")), []]
      : [oneSide("up", source, words), oneSide("down", source, words)],
  });
}

function oneSide(which: "up" | "down", source: ReportSource, words: Words): readonly Paragraph[] {
  const { t } = words;
  const { dimensions, questions } = standingOut(which, source, words);
  const none = t(`papers.officials.none.${which}`);
  return [
    ...said("head", t(`papers.officials.${which}`)),
    ...(dimensions.length === 0 ? said("p", none) : said("item", ...dimensions)),
    ...(questions.length === 0 ? [] : said("quiet", t("papers.slides.questions"))),
    ...said("item", ...questions.slice(0, MOST_QUESTIONS)),
  ];
}
