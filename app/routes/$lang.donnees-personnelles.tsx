import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { PrivacyPage } from "../components/legal/privacy-page.tsx";
import { pageHandle } from "../page-handle.ts";
import { viewSite } from "../usecases/view-site.server.ts";

export const handle = pageHandle({ title: ({ t }) => t("legal.privacy.title") });

export function loader({ context }: LoaderFunctionArgs) {
  return viewSite(context.deps);
}

export default function Privacy() {
  return <PrivacyPage site={useLoaderData<typeof loader>()} />;
}
