import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { formEntries } from "../domain/fields/form-entries.ts";
import { formPairs } from "../http/form-pairs.server.ts";
import { refuse } from "../http/reply.server.ts";
import { pageHandle } from "../kit/page-handle.ts";
import { PageView, useSent, useView } from "../kit/page-view.ts";
import { pathTo } from "../kit/path-to.ts";
import { type ReportLetter, reportError } from "./report-error.server.ts";
import { reportMail } from "./report-mails.server.ts";
import { ReportPage, ReportReceivedPage } from "./report-page.tsx";
import type { ReportSent, ReportView } from "./reports.view.ts";
import { viewReport } from "./view-report.server.ts";

interface View extends ReportView {
  /** Something was just reported. */
  readonly isReceived: boolean;
}

export const handle = pageHandle({
  title: ({ t }, view) => {
    const { body, isReceived } = PageView.read<View>(view);
    return `${t(isReceived ? "published.report.received.title" : "published.report.title")} – ${body.name}`;
  },
});

export function loader({ request, params, context }: LoaderFunctionArgs) {
  const view = viewReport(context.deps, placeOf(params));
  if (!view.ok) return refuse(view.reason);
  return new PageView<View>({ ...view.value, isReceived: new URL(request.url).searchParams.has("recu") });
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { deps, locale } = context;
  const { origin } = new URL(request.url);
  const place = placeOf(params);
  const fields = formEntries(await formPairs(request));
  const textOf = (name: string) => fields.get(name) ?? "";
  const values = { kind: textOf("type"), text: textOf("texte"), email: textOf("courriel") };
  const sent = await reportError(deps, {
    ...{ place, typed: values, locale, form: textOf("form"), trap: textOf("site-web") },
    number: Number(textOf("version")),
    compose: ({ body, locale: told }: ReportLetter) =>
      reportMail(told, { body, url: origin + pathTo("reports", { locale: told, ...place }) }),
  });
  if (sent.ok) throw redirect(`${pathTo("public-report", { locale, ...place })}?recu`, 303);
  if (sent.reason.code === "NOT_FOUND") return refuse("NOT_FOUND");
  const problems: ReportSent["problems"] = sent.reason.code === "INVALID" ? sent.reason.problems : ["FULL"];
  return data<ReportSent>({ problems, values }, { status: sent.reason.code === "FULL" ? 429 : 422 });
}

export default function Report() {
  const { isReceived, ...view } = useView<View>();
  const sent = useSent<ReportSent>();
  return isReceived && sent === undefined ? (
    <ReportReceivedPage {...view} />
  ) : (
    <ReportPage {...view} sent={sent} />
  );
}

function placeOf(params: LoaderFunctionArgs["params"]) {
  return { slug: params["slug"] ?? "", edition: params["edition"] ?? "" };
}
