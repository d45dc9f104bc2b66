import type { LoaderFunctionArgs } from "@remix-run/node";
import { refuse } from "../http/reply.server.ts";
import { pageHandle } from "../kit/page-handle.ts";
import { PageView, useView } from "../kit/page-view.ts";
import { sessionToken } from "../record/session-cookie.http.server.ts";
import { EditionListPage } from "./edition-list-page.tsx";
import type { EditionsView } from "./editions.view.ts";
import { viewEditions } from "./view-editions.server.ts";

export const handle = pageHandle({ title: ({ t }) => t("editions.title") });

export function loader({ request, context: { deps, locale } }: LoaderFunctionArgs) {
  const view = viewEditions(deps, { session: sessionToken(request), locale });
  return view.ok ? new PageView(view.value) : refuse(view.reason);
}

export default function Editions() {
  return <EditionListPage {...useView<EditionsView>()} />;
}
