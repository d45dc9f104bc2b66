import type { LoaderFunctionArgs } from "@remix-run/node";
import { refuse } from "../http/reply.server.ts";
import { pageHandle } from "../kit/page-handle.ts";
import { PageView, useView } from "../kit/page-view.ts";
import type { FindingsView } from "./findings.view.ts";
import { FindingsPage } from "./findings-page.tsx";
import { viewFindings } from "./view-findings.server.ts";

export const handle = pageHandle({
  title: ({ t }, view) => t("findings.title", { edition: PageView.read<FindingsView>(view).name }),
});

export async function loader({ params, context: { deps, locale } }: LoaderFunctionArgs) {
  const view = await viewFindings(deps, { key: params["edition"] ?? "", locale });
  return view.ok ? new PageView<FindingsView>(view.value) : refuse(view.reason);
}

export default function Findings() {
  return <FindingsPage {...useView<FindingsView>()} />;
}
