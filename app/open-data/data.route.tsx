import type { LoaderFunctionArgs } from "@remix-run/node";
import { pageHandle } from "../kit/page-handle.ts";
import { PageView, useView } from "../kit/page-view.ts";
import type { OpenDataView } from "./data.view.ts";
import { DataPage } from "./data-page.tsx";
import { viewData } from "./view-data.server.ts";

export const handle = pageHandle({ title: ({ t }) => t("data.page.title") });

export function loader({ context: { deps } }: LoaderFunctionArgs) {
  return new PageView<OpenDataView>(viewData(deps));
}

export default function Data() {
  return <DataPage {...useView<OpenDataView>()} />;
}
