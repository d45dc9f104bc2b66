import type { LoaderFunctionArgs } from "@remix-run/node";
import { LicencePage } from "../components/legal/licence-page.tsx";
import { pageHandle } from "../page-handle.ts";
import { PageView, useView } from "../page-view.ts";
import { type Site, viewSite } from "../usecases/view-site.server.ts";

export const handle = pageHandle({ title: ({ t }) => t("legal.licence.title") });

export function loader({ context }: LoaderFunctionArgs) {
  return new PageView(viewSite(context.deps));
}

export default function Licence() {
  return <LicencePage site={useView<Site>()} />;
}
