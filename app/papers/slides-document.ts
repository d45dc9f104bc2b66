// Eight slides for a council, from the values of a page and in its words: what the report says at length, to be spoken to. Whatever has
// no room on a slide stands in its notes.
import type { Words } from "../i18n/words.ts";
import { editionText } from "../kit/edition-text.ts";
import type { Deck } from "../press/slides/deck.ts";
import { footText, type ReportOf, statusText } from "./report-document.ts";
import { askedSlide, roadmapSlide } from "./slides-of-decisions.ts";
import { besideSlide, leversSlide } from "./slides-of-levers.ts";
import { coverSlide, placeSlide, profileSlide, standingOutSlide } from "./slides-of-result.ts";

/** `draftHash`: that of the report, so that both name the same state. */
export function slidesDocument({ source, address, draftHash }: ReportOf, words: Words): Deck {
  const { t } = words;
  const { body, texts, mark } = source;
  const edition = editionText(source.editionName, words);
  const status = statusText(source, words);
  return {
    title: t("papers.slides.title", { name: body.name, edition }),
    language: words.locale,
    author: t("kit.brand"),
    at: `${mark.at.toISOString().slice(0, 19)}Z`,
    notice: body.isDemonstration ? texts.sentences.demonstration : null,
    foot: [footText(source, draftHash, words), body.name].join(" · "),
    layouts: {
      cover: t("papers.slides.layout.cover"),
      page: t("papers.slides.layout.page"),
      columns: t("papers.slides.layout.columns"),
    },
    slides: [
      coverSlide({ source, status, address }, words),
      placeSlide(source, words),
      profileSlide(source, words),
      standingOutSlide(source, words),
      besideSlide(source, words),
      leversSlide(source, words),
      roadmapSlide(source, words),
      askedSlide(source, address, words),
    ],
  };
}
