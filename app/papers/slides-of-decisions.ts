// The last slides: the roadmap, what is asked of elected officials and what is not known.
import type { Words } from "../i18n/words.ts";
import { surveyNames } from "../kit/survey-names.ts";
import type { Shape, Slide } from "../press/slides/deck.ts";
import { FREE } from "../press/slides/layouts.ts";
import { askedOf } from "./asked-of-officials.ts";
import { roadmapCells, roadmapColumns, roadmapState } from "./lever-cells.ts";
import { methodPage } from "./method-page.ts";
import type { ReportSource } from "./report.view.ts";
import { noLeverSaid, unknownSentences } from "./said-to-officials.ts";
import { blockNotes, shownRows, tableNotes, withNotes } from "./slide-notes.ts";
import { MORE, moreBelow, said } from "./slide-parts.ts";

/** As many as have room, however much each of them says. */
const MOST_ON_ROADMAP = 7;
/** That could be taken up, where none is. */
const MOST_PROPOSED = 6;

export function roadmapSlide(source: ReportSource, words: Words): Slide {
  const { t } = words;
  const { chosen, team } = source;
  const title = t(team === null ? "roadmap.list.title" : "roadmap.plan.heading");
  const columns = roadmapColumns(source, words);
  const cells = (chosen ?? []).map((lever) => roadmapCells(lever, source, words));
  const { shown, more } = shownRows(cells, MOST_ON_ROADMAP, words);
  const table: Shape = {
    ...{ kind: "table", name: title, alt: t("papers.chosen.caption"), size: 18, columns },
    ...{ rows: shown.map((row) => row), box: { ...FREE, h: FREE.h - MORE } },
  };
  const lead = cells.length === 0 ? noRoadmapSaid(source, words) : t("papers.chosen.caption");
  return withNotes(
    {
      ...{ layout: "page", title },
      shapes: cells.length === 0 ? proposed(source, words) : [table, ...moreBelow(more, FREE)],
      texts: [said("lead", lead)],
    },
    [
      ...(more === null
        ? []
        : tableNotes(
            columns.map(({ label }) => label),
            cells.slice(MOST_ON_ROADMAP).map((row) => row),
          )),
      roadmapState(source, words) ?? "",
    ],
  );
}

/** What could stand there; nothing of a published result. */
function proposed({ model, texts, team }: ReportSource, { t }: Words): readonly Shape[] {
  const names = surveyNames(model, texts);
  const ids = (team?.summary.levers.all ?? []).slice(0, MOST_PROPOSED).map(({ id }) => id);
  if (ids.length === 0) return [];
  const name = t("papers.slides.proposed");
  return [
    {
      kind: "text",
      name,
      box: FREE,
      paragraphs: [...said("head", name), ...said("item", ...ids.map(names.lever))],
    },
  ];
}

function noRoadmapSaid(source: ReportSource, words: Words): string {
  return source.chosen === null ? noLeverSaid(source, words) : words.t("papers.levers.nobody");
}

export function askedSlide(source: ReportSource, address: string, words: Words): Slide {
  const { t } = words;
  const unknown = unknownSentences(source, words);
  return withNotes(
    {
      ...{ layout: "columns", title: t("papers.slides.next"), shapes: [] },
      texts: [
        [...said("head", t("papers.officials.asked")), ...said("step", ...askedOf(source, words))],
        [
          ...(unknown.length === 0 ? [] : said("head", t("papers.officials.unknown"))),
          ...said("p", ...unknown),
          ...said("head", t("papers.provenance.title")),
          ...said("small", address, t("papers.slides.same")),
        ],
      ],
    },
    blockNotes(methodPage(source, address, words).blocks),
  );
}
