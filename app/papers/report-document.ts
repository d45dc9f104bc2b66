// A report as pages of blocks, from the values of a page and in its words. What holds in no page of a report that says little is
// left out: of an assessment without an answer there are the first pages, the axes and the method.
import type { Words } from "../i18n/words.ts";
import { editionText } from "../kit/edition-text.ts";
import { besidePages } from "./beside-pages.ts";
import type { ReportDocument } from "./blocks.ts";
import { leverPages, roadmapPages } from "./lever-pages.ts";
import { methodPage } from "./method-page.ts";
import { officialsPages } from "./officials.ts";
import { dimensionPages, profilePage } from "./profile-pages.ts";
import type { ReportSource } from "./report.view.ts";

/** As many digits of a hash as a foot has room for; all of it stands on the last page. */
const SHORT_HASH = 16;

export interface ReportOf {
  readonly source: ReportSource;
  /** Of the page that says the same, in full. */
  readonly address: string;
  /** SHA-256 of what a draft says, which has no document to be named by. */
  readonly draftHash: string;
}

export function reportDocument({ source, address, draftHash }: ReportOf, words: Words): ReportDocument {
  const { t } = words;
  const { body, texts, summary } = source;
  const edition = editionText(source.editionName, words);
  const isEmpty = summary.opening.kind === "empty";
  return {
    title: t("papers.title", { name: body.name, edition }),
    language: words.locale,
    author: t("kit.brand"),
    running: [body.name, edition, statusText(source, words)].join(" · "),
    notice: body.isDemonstration ? texts.sentences.demonstration : null,
    foot: footText(source, draftHash, words),
    page: t("papers.page"),
    cover: {
      kind: t("papers.kind"),
      name: body.name,
      about: `${texts.title} · ${edition} · ${statusText(source, words)}`,
    },
    pages: [
      ...officialsPages(source, words),
      profilePage(source, words),
      ...(isEmpty ? [] : dimensionPages(source, words)),
      ...(isEmpty ? [] : leverPages(source, words)),
      ...roadmapPages(source, words),
      ...(isEmpty ? [] : besidePages(source, words)),
      methodPage(source, address, words),
    ],
  };
}

/** What paper says of the figures, far from the screen that could say more. */
export function statusText({ mark, team }: ReportSource, { t, date }: Words): string {
  if (mark.kind === "published") return t("published.paper", { date: date(mark.at), number: mark.number });
  const isComplete = team?.summary.completeness.unanswered === 0;
  if (mark.kind === "finalised")
    return t(isComplete ? "results.status.finalised" : "results.status.incomplete");
  return t(isComplete ? "results.status.complete" : "results.status.provisional");
}

export function footText({ mark }: ReportSource, draftHash: string, { t, date }: Words): string {
  if (mark.kind === "draft")
    return t("papers.foot.draft", { date: date(mark.at), hash: draftHash.slice(0, SHORT_HASH) });
  const number = mark.kind === "published" ? mark.number : mark.version;
  return t("papers.foot", { number, date: date(mark.at), hash: mark.hash.slice(0, SHORT_HASH) });
}
