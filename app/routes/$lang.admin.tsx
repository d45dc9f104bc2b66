import type { LoaderFunctionArgs } from "@remix-run/node";
import { AdminPage, type AdminProps } from "../components/people/admin-page.tsx";
import { refuse } from "../http/reply.server.ts";
import { sessionToken } from "../http/session-cookie.server.ts";
import { pageHandle } from "../page-handle.ts";
import { PageView, useView } from "../page-view.ts";
import { viewAdmin } from "../usecases/view-admin.server.ts";

export const handle = pageHandle({ title: ({ t }) => t("people.admin.title") });

export function loader({ request, context }: LoaderFunctionArgs) {
  const view = viewAdmin(context.deps, sessionToken(request));
  return view.ok ? new PageView<AdminProps>(view.value) : refuse(view.reason);
}

export default function Admin() {
  return <AdminPage {...useView<AdminProps>()} />;
}
