import type { LoaderFunctionArgs } from "@remix-run/node";
import { refuse } from "../http/reply.server.ts";
import { pageHandle } from "../kit/page-handle.ts";
import { PageView, useView } from "../kit/page-view.ts";
import { sessionToken } from "../record/session-cookie.http.server.ts";
import type { DefinitionsView } from "./definitions.view.ts";
import { DefinitionsPage } from "./definitions-page.tsx";
import { viewDefinitions } from "./view-definitions.server.ts";

export const handle = pageHandle({ title: ({ t }) => t("definitions.title") });

export function loader({ request, context: { deps, locale } }: LoaderFunctionArgs) {
  const view = viewDefinitions(deps, { session: sessionToken(request), locale });
  return view.ok ? new PageView(view.value) : refuse(view.reason);
}

export default function Definitions() {
  return <DefinitionsPage {...useView<DefinitionsView>()} />;
}
