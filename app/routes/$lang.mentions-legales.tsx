import type { LoaderFunctionArgs } from "@remix-run/node";
import { NoticePage } from "../components/legal/notice-page.tsx";
import { pageHandle } from "../page-handle.ts";
import { PageView, useView } from "../page-view.ts";
import { type Site, viewSite } from "../usecases/view-site.server.ts";

export const handle = pageHandle({ title: ({ t }) => t("legal.notice.title") });

export function loader({ context }: LoaderFunctionArgs) {
  return new PageView(viewSite(context.deps));
}

export default function Notice() {
  return <NoticePage site={useView<Site>()} />;
}
