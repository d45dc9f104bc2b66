// What stands beside maturity, and the first levers.
import type { Words } from "../i18n/words.ts";
import { surveyNames } from "../kit/survey-names.ts";
import type { Box, DeckCell, Shape, Slide } from "../press/slides/deck.ts";
import { FREE } from "../press/slides/layouts.ts";
import { horizonText } from "../results/lever-facts.ts";
import { besidePages, besideTitle, brakeRows, gainRows } from "./beside-pages.ts";
import type { ReportSource } from "./report.view.ts";
import { firstLeverIds, noLeverSaid } from "./said-to-officials.ts";
import { blockNotes, shownRows, withNotes } from "./slide-notes.ts";
import { MORE, moreBelow, said } from "./slide-parts.ts";

const MOST_BESIDE = 12;
const GAP = 0.5;
/** In inches, of a line that heads a table. */
const HEAD = 0.45;

export function besideSlide(source: ReportSource, words: Words): Slide {
  const { t } = words;
  const w = (FREE.w - GAP) / 2;
  const told = (["brakes", "gains"] as const).flatMap((kind, place) =>
    besideShapes(kind, { source, box: { ...FREE, w, x: FREE.x + place * (w + GAP) } }, words),
  );
  const [page] = besidePages(source, words);
  return withNotes(
    {
      ...{ layout: "page", title: t("results.beside.title"), shapes: told },
      texts: [said("lead", t("published.beside.help"))],
    },
    page === undefined ? [] : blockNotes(page.blocks),
  );
}

interface Beside {
  readonly source: ReportSource;
  readonly box: Box;
}

function besideShapes(kind: "brakes" | "gains", { source, box }: Beside, words: Words): readonly Shape[] {
  const { t } = words;
  const isBrakes = kind === "brakes";
  const { shown, more } = shownRows((isBrakes ? brakeRows : gainRows)(source, words), MOST_BESIDE, words);
  const name = besideTitle(source, kind);
  const none = t(isBrakes ? "papers.slides.none.brakes" : "papers.slides.none.gains");
  const paragraphs = [...said("head", name), ...(shown.length === 0 ? said("p", none) : [])];
  const heading: Shape = {
    kind: "text",
    name,
    box: { ...box, h: shown.length === 0 ? 2 : HEAD },
    paragraphs,
  };
  if (shown.length === 0) return [heading];
  return [
    heading,
    {
      ...{ kind: "table", name, size: 14, rows: shown },
      alt: isBrakes ? source.texts.sentences.brakesHelp : source.texts.sentences.gainsHelp,
      box: { ...box, y: box.y + HEAD + 0.05, h: box.h - HEAD - 0.05 - MORE },
      columns: [
        { label: t(isBrakes ? "results.beside.brake" : "results.beside.gain"), align: "start", share: 1 },
        {
          label: t(isBrakes ? "results.beside.intensity" : "results.beside.proof"),
          align: "start",
          share: 1.4,
        },
      ],
    },
    ...moreBelow(more, box),
  ];
}

export function leversSlide(source: ReportSource, words: Words): Slide {
  const { t } = words;
  const { model, texts, team } = source;
  const rows = firstLeverIds(source).map((id): readonly DeckCell[] => {
    const lever = model.leverById.get(id);
    const known = texts.levers[id];
    const effort =
      lever === undefined
        ? ""
        : `${t("results.levers.effort")} ${t(`results.levers.effortName.${lever.effort}`)}, ${horizonText(lever, words)}`;
    return [
      { text: known?.title ?? id, note: effort },
      ...[known?.why ?? "", known?.steps[0] ?? "", known?.owner ?? ""],
    ];
  });
  const start = { align: "start" } as const;
  const table: Shape = {
    ...{ kind: "table", name: t("papers.officials.levers"), alt: t("papers.slides.levers.alt"), size: 18 },
    ...{ box: FREE, rows },
    columns: [
      { label: t("roadmap.table.lever"), ...start, share: 3 },
      { label: t("results.levers.why"), ...start, share: 3 },
      { label: t("papers.lever.step"), ...start, share: 3 },
      { label: t("results.levers.owner"), ...start, share: 2.2 },
    ],
  };
  const names = surveyNames(model, texts);
  const others = (team?.summary.levers.all ?? []).map(({ id }) => names.lever(id));
  return withNotes(
    {
      ...{ layout: "page", title: t("papers.officials.levers"), shapes: rows.length === 0 ? [] : [table] },
      texts: [said("lead", rows.length === 0 ? noLeverSaid(source, words) : leadOf(source, words))],
    },
    others.length === 0 ? [] : [t("papers.slides.levers.all", { list: words.list(others) })],
  );
}

/** Inside what to begin with; of a published result what was decided. */
function leadOf({ team }: ReportSource, { t }: Words): string {
  return t(team === null ? "papers.chosen.caption" : "papers.slides.levers.lead");
}
