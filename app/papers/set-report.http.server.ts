// A report as PDF, dated by the state of the result that it tells: the same result, in the same language, is the same bytes.
import { hash } from "node:crypto";
import { join } from "node:path";
import type { Locale } from "../i18n/locale.ts";
import { wordsOf } from "../i18n/server-words.server.ts";
import { setPaper } from "../press/press.http.server.ts";
import type { ReportSource } from "./report.view.ts";
import { type ReportOf, reportDocument } from "./report-document.ts";

const TEMPLATE = join(import.meta.dirname, "report.typ");

/** Null where too many papers are being made. */
export function setReport(of: Omit<ReportOf, "draftHash">, locale: Locale): Promise<Buffer | null> {
  return setPaper(reportPaper(of, locale));
}

/** What is set, for the tests and the bench. */
export function reportPaper(of: Omit<ReportOf, "draftHash">, locale: Locale) {
  const words = wordsOf(locale);
  const unnamed = reportDocument({ ...of, draftHash: "" }, words);
  const draftHash = hash("sha256", JSON.stringify(unnamed.pages));
  return { template: TEMPLATE, data: reportDocument({ ...of, draftHash }, words), at: of.source.mark.at };
}

/** "rennes-metropole-2026-rapport.pdf" */
export function reportName({ body, edition }: ReportSource, locale: Locale): string {
  return `${body.slug}-${edition}-${locale === "fr" ? "rapport" : "report"}.pdf`;
}
