import type { LoaderFunctionArgs } from "@remix-run/node";
import { pageHandle } from "../kit/page-handle.ts";
import { PageView, useView } from "../kit/page-view.ts";
import { AccessBodyPage } from "./access-body-page.tsx";
import type { AccessBodyView } from "./access-request.view.ts";
import { viewAccessBody } from "./view-access-request.server.ts";

export const handle = pageHandle({ title: ({ t }) => t("team.access.body.title") });

export function loader({ request, context }: LoaderFunctionArgs) {
  const typed = new URL(request.url).searchParams.get("q") ?? "";
  return new PageView<AccessBodyView>(viewAccessBody(context.deps, typed));
}

export default function AccessBody() {
  return <AccessBodyPage {...useView<AccessBodyView>()} />;
}
