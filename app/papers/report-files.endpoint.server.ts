// Reports as files, as PDF and as slides: of an assessment for whoever may see its results, of a published version for anybody.
import { versionOf } from "../finalisation/version-of.ts";
import { attachment } from "../http/attachment.server.ts";
import type { Endpoint, EndpointCall } from "../http/endpoint.server.ts";
import type { Refusal } from "../http/refusal.server.ts";
import { send } from "../http/send.server.ts";
import { wordsOf } from "../i18n/server-words.server.ts";
import { pathTo } from "../kit/path-to.ts";
import { pagesAt } from "../open-data/pages-at.ts";
import { sendBusy } from "../press/send-busy.http.server.ts";
import { sendWithdrawn } from "../public-site/send-withdrawn.http.server.ts";
import { assessmentRef } from "../record/assessment-ref.http.server.ts";
import { publishedReport } from "./published-report.server.ts";
import type { ReportSource } from "./report.view.ts";
import { reportName, type SetReport, setReport, setReportSlides } from "./set-report.http.server.ts";
import { teamReport } from "./team-report.server.ts";

interface Kind {
  readonly ending: "pdf" | "pptx";
  readonly type: string;
  readonly set: SetReport;
}

const PDF: Kind = { ending: "pdf", type: "application/pdf", set: setReport };
const SLIDES: Kind = {
  ending: "pptx",
  type: "application/vnd.openxmlformats-officedocument.presentationml.presentation",
  set: setReportSlides,
};

function teamFile({ ending, type, set }: Kind): Endpoint {
  return async (call) => {
    const { deps, locale, request, response } = call;
    const report = teamReport(deps, { ref: assessmentRef(call), locale });
    if (!report.ok) return report.reason;
    const { body, edition } = report.value;
    const address = new URL(request.url).origin + pathTo("results", { locale, slug: body.slug, edition });
    const file = await set({ source: report.value, address }, locale);
    if (file === null) return sendBusy(response, wordsOf(locale).t("papers.busy"));
    response.setHeader("Content-Disposition", attachment(reportName(report.value, locale, ending)));
    await send(response, { type, body: file });
    return null;
  };
}

function publishedFile(kind: Kind): Endpoint {
  return async (call) => {
    const { deps, params, locale, response } = call;
    const { slug = "", edition = "", number } = params;
    const asked = { slug, edition, locale, number: number === undefined ? null : versionOf(number) };
    const report = publishedReport(deps, asked);
    if (!report.ok) return report.reason;
    if (report.value.kind === "withdrawn") return sendWithdrawn(response, report.value.gone);
    return givePublished(report.value.source, kind, call);
  };
}

async function givePublished(
  source: ReportSource,
  { ending, type, set }: Kind,
  { locale, request, response, give }: EndpointCall,
): Promise<Refusal | null> {
  const { mark, body, edition } = source;
  if (mark.kind !== "published") return "NOT_FOUND";
  const pageOf = pagesAt(new URL(request.url).origin, locale);
  const address = pageOf({ slug: body.slug, edition, number: mark.number });
  const file = await set({ source, address }, locale);
  if (file === null) return sendBusy(response, wordsOf(locale).t("papers.busy"));
  return give({ type, name: reportName(source, locale, ending), chunks: [file] });
}

export const papersEndpoints = {
  "report-file": teamFile(PDF),
  "slides-file": teamFile(SLIDES),
  "public-report-file": publishedFile(PDF),
  "public-slides-file": publishedFile(SLIDES),
  "version-report-file": publishedFile(PDF),
  "version-slides-file": publishedFile(SLIDES),
} as const;
