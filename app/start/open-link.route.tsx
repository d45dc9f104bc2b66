import { data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { refuse } from "../http/reply.server.ts";
import { hubPath } from "../kit/assessment-paths.ts";
import { pageHandle } from "../kit/page-handle.ts";
import { PageView, useView } from "../kit/page-view.ts";
import { accessCookie } from "../record/access-cookie.http.server.ts";
import { viewMovedLink } from "./moved-trial.server.ts";
import type { MovedTrialView } from "./moved-trial.view.ts";
import { MovedTrialPage } from "./moved-trial-page.tsx";
import { openLink } from "./open-link.server.ts";

export const handle = pageHandle({ title: ({ t }) => t("kit.brand") });

/** The secret link itself: hands the key to this browser and opens the hub, which says where one was. */
export function loader({ request, params, context }: LoaderFunctionArgs) {
  const token = params["token"] ?? "";
  const moved = viewMovedLink(context.deps, token);
  if (moved.ok) return data(new PageView<MovedTrialView>(moved.value), { status: 410 });
  const opened = openLink(context.deps, token);
  if (!opened.ok) return refuse(opened.reason);
  const target = hubPath({ locale: context.locale, ...opened.value });
  const { newToken } = context.deps;
  const headers = { "Set-Cookie": accessCookie(request, { token, newToken }) };
  return redirect(target, { status: 303, headers });
}

/** Only where what it opened went elsewhere; a wrong key answers with the page of whatever does not exist. */
export default function Link() {
  return <MovedTrialPage {...useView<MovedTrialView>()} />;
}
