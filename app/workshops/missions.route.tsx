import type { LoaderFunctionArgs } from "@remix-run/node";
import { signInFirst } from "../http/sign-in-first.server.ts";
import { pageHandle } from "../kit/page-handle.ts";
import { PageView, useView } from "../kit/page-view.ts";
import { sessionToken } from "../record/session-cookie.http.server.ts";
import type { MissionsView } from "./missions.view.ts";
import { MissionsPage } from "./missions-page.tsx";
import { viewMissions } from "./view-missions.server.ts";

export const handle = pageHandle({ title: ({ t }) => t("workshops.missions.title") });

export function loader({ request, context: { deps, locale } }: LoaderFunctionArgs) {
  const view = viewMissions(deps, sessionToken(request));
  return view.ok ? new PageView<MissionsView>(view.value) : signInFirst(request, locale);
}

export default function Missions() {
  return <MissionsPage {...useView<MissionsView>()} />;
}
