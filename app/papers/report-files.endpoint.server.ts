// Reports as files: of an assessment for whoever may see its results, of a published version for anybody.
import { versionOf } from "../finalisation/version-of.ts";
import { attachment } from "../http/attachment.server.ts";
import type { Endpoint } from "../http/endpoint.server.ts";
import { send } from "../http/send.server.ts";
import { wordsOf } from "../i18n/server-words.server.ts";
import { pathTo } from "../kit/path-to.ts";
import { pagesAt } from "../open-data/pages-at.ts";
import { sendBusy } from "../press/send-busy.http.server.ts";
import { sendWithdrawn } from "../public-site/send-withdrawn.http.server.ts";
import { assessmentRef } from "../record/assessment-ref.http.server.ts";
import { publishedReport } from "./published-report.server.ts";
import { reportName, setReport } from "./set-report.http.server.ts";
import { teamReport } from "./team-report.server.ts";

const TYPE = "application/pdf";

export const reportFile: Endpoint = async (call) => {
  const { deps, locale, request, response } = call;
  const report = teamReport(deps, { ref: assessmentRef(call), locale });
  if (!report.ok) return report.reason;
  const { body, edition } = report.value;
  const address = new URL(request.url).origin + pathTo("results", { locale, slug: body.slug, edition });
  const pdf = await setReport({ source: report.value, address }, locale);
  if (pdf === null) return sendBusy(response, wordsOf(locale).t("papers.busy"));
  response.setHeader("Content-Disposition", attachment(reportName(report.value, locale)));
  await send(response, { type: TYPE, body: pdf });
  return null;
};

export const publishedReportFile: Endpoint = async (call) => {
  const { deps, params, locale, request, response, give } = call;
  const { slug = "", edition = "", number } = params;
  const asked = { slug, edition, locale, number: number === undefined ? null : versionOf(number) };
  const report = publishedReport(deps, asked);
  if (!report.ok) return report.reason;
  if (report.value.kind === "withdrawn") return sendWithdrawn(response, report.value.gone);
  const { source } = report.value;
  const { mark, body } = source;
  if (mark.kind !== "published") return "NOT_FOUND";
  const pageOf = pagesAt(new URL(request.url).origin, locale);
  const address = pageOf({ slug: body.slug, edition: source.edition, number: mark.number });
  const pdf = await setReport({ source, address }, locale);
  if (pdf === null) return sendBusy(response, wordsOf(locale).t("papers.busy"));
  return give({ type: TYPE, name: reportName(source, locale), chunks: [pdf] });
};
