import type { LoaderFunctionArgs } from "@remix-run/node";
import { refuse } from "../http/reply.server.ts";
import { pageHandle } from "../kit/page-handle.ts";
import { PageView, useView } from "../kit/page-view.ts";
import { sessionToken } from "../record/session-cookie.http.server.ts";
import type { FollowUpView } from "./follow-up.view.ts";
import { FollowUpPage } from "./follow-up-page.tsx";
import { FOLLOW_UP_SORTS } from "./follow-up-sort.ts";
import { viewFollowUp } from "./view-follow-up.server.ts";

export const handle = pageHandle({
  title: ({ t }, view) =>
    `${t("editions.followUp.title")} – ${t("editions.head", { edition: PageView.read<FollowUpView>(view).head.name })}`,
});

export function loader({ request, params, context: { deps } }: LoaderFunctionArgs) {
  const asked = new URL(request.url).searchParams.get("tri");
  const sort = FOLLOW_UP_SORTS.find((one) => one === asked) ?? "nom";
  const key = params["edition"] ?? "";
  const view = viewFollowUp(deps, { session: sessionToken(request), key, sort });
  return view.ok ? new PageView(view.value) : refuse(view.reason);
}

export default function FollowUp() {
  return <FollowUpPage {...useView<FollowUpView>()} />;
}
