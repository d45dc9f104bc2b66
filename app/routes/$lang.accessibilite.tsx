import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { AccessibilityPage } from "../components/legal/accessibility-page.tsx";
import { pageHandle } from "../page-handle.ts";
import { viewSite } from "../usecases/view-site.server.ts";

export const handle = pageHandle({ title: ({ t }) => t("legal.accessibility.title") });

export function loader({ context }: LoaderFunctionArgs) {
  return viewSite(context.deps);
}

export default function Accessibility() {
  return <AccessibilityPage site={useLoaderData<typeof loader>()} />;
}
