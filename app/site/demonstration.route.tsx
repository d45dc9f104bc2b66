import type { LoaderFunctionArgs } from "@remix-run/node";
import { pageHandle } from "../kit/page-handle.ts";
import { PageView, useView } from "../kit/page-view.ts";
import type { DemonstrationResult } from "../results/demonstrations.view.ts";
import { viewDemonstrations } from "../results/view-demonstrations.server.ts";
import { DemonstrationPage } from "./demonstration-page.tsx";

export const handle = pageHandle({ title: ({ t }) => t("site.home.demonstration.title") });

export function loader({ context }: LoaderFunctionArgs) {
  return new PageView(viewDemonstrations(context.deps, context.locale));
}

export default function Demonstration() {
  return <DemonstrationPage results={useView<readonly DemonstrationResult[]>()} />;
}
