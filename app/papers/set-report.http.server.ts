// A report as PDF and as slides, dated by the state of the result that it tells: the same result, in the same language, is the same bytes.
import { hash } from "node:crypto";
import { join } from "node:path";
import type { Locale } from "../i18n/locale.ts";
import { wordsOf } from "../i18n/server-words.server.ts";
import type { Words } from "../i18n/words.ts";
import { setPaper, setSlides } from "../press/press.http.server.ts";
import type { Deck } from "../press/slides/deck.ts";
import type { ReportSource } from "./report.view.ts";
import { type ReportOf, reportDocument } from "./report-document.ts";
import { slidesDocument } from "./slides-document.ts";

const TEMPLATE = join(import.meta.dirname, "report.typ");

export type SetReport = (of: Omit<ReportOf, "draftHash">, locale: Locale) => Promise<Buffer | null>;

/** Null where too many papers are being made. */
export const setReport: SetReport = (of, locale) => setPaper(reportPaper(of, locale));

/** The same. */
export const setReportSlides: SetReport = (of, locale) => setSlides(reportSlides(of, locale));

/** What is set, for the tests and the bench. */
export function reportPaper(of: Omit<ReportOf, "draftHash">, locale: Locale) {
  const words = wordsOf(locale);
  const data = reportDocument({ ...of, draftHash: draftHashOf(of, words) }, words);
  return { template: TEMPLATE, data, at: of.source.mark.at };
}

/** The same for slides. */
export function reportSlides(of: Omit<ReportOf, "draftHash">, locale: Locale): Deck {
  const words = wordsOf(locale);
  return slidesDocument({ ...of, draftHash: draftHashOf(of, words) }, words);
}

/** Of what the report says; nothing where a document has a hash. */
function draftHashOf(of: Omit<ReportOf, "draftHash">, words: Words): string {
  if (of.source.mark.kind !== "draft") return "";
  return hash("sha256", JSON.stringify(reportDocument({ ...of, draftHash: "" }, words).pages));
}

const NAMES = {
  pdf: { fr: "rapport", en: "report" },
  pptx: { fr: "diapositives", en: "slides" },
} as const;

/** "rennes-metropole-2026-rapport.pdf" */
export function reportName(
  { body, edition }: ReportSource,
  locale: Locale,
  ending: keyof typeof NAMES,
): string {
  return `${body.slug}-${edition}-${NAMES[ending][locale]}.${ending}`;
}
