import type { LoaderFunctionArgs } from "@remix-run/node";
import { refuse } from "../http/reply.server.ts";
import { pageHandle } from "../kit/page-handle.ts";
import { PageView, useView } from "../kit/page-view.ts";
import { sessionToken } from "../record/session-cookie.http.server.ts";
import { AccessQueuePage, type AccessQueuePageProps } from "./access-queue-page.tsx";
import { viewAccessQueue } from "./view-access-queue.server.ts";

export const handle = pageHandle({ title: ({ t }) => t("team.access.queue.title") });

export function loader({ request, context }: LoaderFunctionArgs) {
  const view = viewAccessQueue(context.deps, sessionToken(request));
  if (!view.ok) return refuse(view.reason);
  const notice = new URL(request.url).searchParams.get("avis");
  return new PageView<AccessQueuePageProps>({ ...view.value, notice });
}

export default function AccessQueue() {
  return <AccessQueuePage {...useView<AccessQueuePageProps>()} />;
}
