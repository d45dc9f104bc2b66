import type { LoaderFunctionArgs } from "@remix-run/node";
import { refuse } from "../http/reply.server.ts";
import { pageHandle } from "../kit/page-handle.ts";
import { PageView, useView } from "../kit/page-view.ts";
import { sessionToken } from "../record/session-cookie.http.server.ts";
import type { AdminView } from "./admin.view.ts";
import { AdminPage } from "./admin-page.tsx";
import { viewAdmin } from "./view-admin.server.ts";

export const handle = pageHandle({ title: ({ t }) => t("team.admin.title") });

export function loader({ request, context }: LoaderFunctionArgs) {
  const view = viewAdmin(context.deps, sessionToken(request));
  return view.ok ? new PageView(view.value) : refuse(view.reason);
}

export default function Admin() {
  return <AdminPage {...useView<AdminView>()} />;
}
