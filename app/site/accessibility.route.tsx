import type { LoaderFunctionArgs } from "@remix-run/node";
import { pageHandle } from "../kit/page-handle.ts";
import { PageView, useView } from "../kit/page-view.ts";
import { AccessibilityPage } from "./accessibility-page.tsx";
import type { SiteView } from "./site.view.ts";
import { viewSite } from "./view-site.server.ts";

export const handle = pageHandle({ title: ({ t }) => t("site.legal.accessibility.title") });

export function loader({ context }: LoaderFunctionArgs) {
  return new PageView(viewSite(context.deps));
}

export default function Accessibility() {
  return <AccessibilityPage site={useView<SiteView>()} />;
}
