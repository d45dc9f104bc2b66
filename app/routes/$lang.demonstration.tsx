import type { LoaderFunctionArgs } from "@remix-run/node";
import { DemonstrationPage } from "../components/home/demonstration-page.tsx";
import { pageHandle } from "../page-handle.ts";
import { PageView, useView } from "../page-view.ts";
import { type DemonstrationResult, viewDemonstrations } from "../usecases/view-demonstrations.server.ts";

export const handle = pageHandle({ title: ({ t }) => t("home.demonstration.title") });

export function loader({ context }: LoaderFunctionArgs) {
  return new PageView(viewDemonstrations(context.deps, context.locale));
}

export default function Demonstration() {
  return <DemonstrationPage results={useView<readonly DemonstrationResult[]>()} />;
}
