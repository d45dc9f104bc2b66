import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { formEntries } from "../domain/fields/form-entries.ts";
import { formPairs } from "../http/form-pairs.server.ts";
import { refuse } from "../http/reply.server.ts";
import { pageHandle } from "../kit/page-handle.ts";
import { PageView, useSent, useView } from "../kit/page-view.ts";
import { pathTo } from "../kit/path-to.ts";
import { sessionToken } from "../record/session-cookie.http.server.ts";
import { answerReport, type ReplyLetter } from "./answer-report.server.ts";
import { replyMail } from "./report-mails.server.ts";
import type { ReplySent, ReportsView } from "./reports.view.ts";
import { ReportsPage } from "./reports-page.tsx";
import { viewReports } from "./view-reports.server.ts";

export const handle = pageHandle({
  title: ({ t }, view) => `${t("published.reports.title")} – ${PageView.read<ReportsView>(view).body.name}`,
});

export function loader({ request, params, context }: LoaderFunctionArgs) {
  const view = viewReports(context.deps, { ...placeOf(params), session: sessionToken(request) });
  return view.ok ? new PageView<ReportsView>(view.value) : refuse(view.reason);
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { deps, locale } = context;
  const { origin } = new URL(request.url);
  const session = sessionToken(request);
  const place = placeOf(params);
  const fields = formEntries(await formPairs(request));
  const publicId = fields.get("signalement") ?? "";
  const typed = { text: fields.get("reponse") ?? "", isShown: fields.get("montrer") !== null };
  const answered = await answerReport(deps, {
    ...{ place, session, publicId, typed },
    compose: ({ locale: asked, ...letter }: ReplyLetter) =>
      replyMail(asked, { ...letter, url: origin + pathTo("public-page", { locale: asked, ...place }) }),
  });
  if (answered.ok) throw redirect(pathTo("reports", { locale, ...place }), 303);
  const { reason } = answered;
  if (reason === "NOT_FOUND") return refuse(reason);
  return data<ReplySent>({ publicId, problem: reason, ...typed }, { status: 422 });
}

export default function Reports() {
  return <ReportsPage {...useView<ReportsView>()} sent={useSent<ReplySent>()} />;
}

function placeOf(params: LoaderFunctionArgs["params"]) {
  return { slug: params["slug"] ?? "", edition: params["edition"] ?? "" };
}
