import type { LoaderFunctionArgs } from "@remix-run/node";
import { refuse } from "../http/reply.server.ts";
import { pageHandle } from "../kit/page-handle.ts";
import { PageView, useView } from "../kit/page-view.ts";
import { sessionToken } from "../record/session-cookie.http.server.ts";
import { ModerationQueuePage, type ModerationQueuePageProps } from "./moderation-queue-page.tsx";
import { viewModerationQueue } from "./view-moderation.server.ts";

export const handle = pageHandle({ title: ({ t }) => t("publication.moderation.title") });

export function loader({ request, context }: LoaderFunctionArgs) {
  const view = viewModerationQueue(context.deps, sessionToken(request));
  if (!view.ok) return refuse(view.reason);
  const notice = new URL(request.url).searchParams.get("avis");
  return new PageView<ModerationQueuePageProps>({ ...view.value, notice });
}

export default function Moderation() {
  return <ModerationQueuePage {...useView<ModerationQueuePageProps>()} />;
}
