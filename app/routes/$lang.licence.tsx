import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { LicencePage } from "../components/legal/licence-page.tsx";
import { pageHandle } from "../page-handle.ts";
import { viewSite } from "../usecases/view-site.server.ts";

export const handle = pageHandle({ title: ({ t }) => t("legal.licence.title") });

export function loader({ context }: LoaderFunctionArgs) {
  return viewSite(context.deps);
}

export default function Licence() {
  return <LicencePage site={useLoaderData<typeof loader>()} />;
}
