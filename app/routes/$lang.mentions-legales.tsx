import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { NoticePage } from "../components/legal/notice-page.tsx";
import { pageHandle } from "../page-handle.ts";
import { viewSite } from "../usecases/view-site.server.ts";

export const handle = pageHandle({ title: ({ t }) => t("legal.notice.title") });

export function loader({ context }: LoaderFunctionArgs) {
  return viewSite(context.deps);
}

export default function Notice() {
  return <NoticePage site={useLoaderData<typeof loader>()} />;
}
