import type { LoaderFunctionArgs } from "@remix-run/node";
import { refuse } from "../http/reply.server.ts";
import { pageHandle } from "../kit/page-handle.ts";
import { PageView, useView } from "../kit/page-view.ts";
import { sessionToken } from "../record/session-cookie.http.server.ts";
import { ReportQueuePage } from "./report-queue-page.tsx";
import type { ReportQueueView } from "./reports.view.ts";
import { viewReportQueue } from "./view-reports.server.ts";

export const handle = pageHandle({ title: ({ t }) => t("published.queue.title") });

export function loader({ request, context }: LoaderFunctionArgs) {
  const view = viewReportQueue(context.deps, sessionToken(request));
  return view.ok ? new PageView<ReportQueueView>(view.value) : refuse(view.reason);
}

export default function ReportQueue() {
  return <ReportQueuePage {...useView<ReportQueueView>()} />;
}
