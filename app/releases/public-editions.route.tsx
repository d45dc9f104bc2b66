import type { LoaderFunctionArgs } from "@remix-run/node";
import { pageHandle } from "../kit/page-handle.ts";
import { PageView, useView } from "../kit/page-view.ts";
import { PublicEditionsPage } from "./public-editions-page.tsx";
import type { PublicEditionsView } from "./public-releases.view.ts";
import { viewPublicEditions } from "./view-public-releases.server.ts";

export const handle = pageHandle({ title: ({ t }) => t("releases.editions.title") });

export function loader({ context: { deps } }: LoaderFunctionArgs) {
  return new PageView<PublicEditionsView>(viewPublicEditions(deps));
}

export default function PublicEditions() {
  return <PublicEditionsPage {...useView<PublicEditionsView>()} />;
}
