import type { LoaderFunctionArgs } from "@remix-run/node";
import { refuse } from "../http/reply.server.ts";
import { pageHandle } from "../kit/page-handle.ts";
import { PageView, useView } from "../kit/page-view.ts";
import type { EvolutionView } from "./evolution.view.ts";
import { EvolutionPage } from "./evolution-page.tsx";
import { viewEvolution } from "./view-evolution.server.ts";

export const handle = pageHandle({
  title: ({ t }, data) =>
    t("comparison.evolution.titleOf", { name: PageView.read<EvolutionView>(data).body.name }),
  description: ({ t }, data) =>
    t("comparison.evolution.description", { name: PageView.read<EvolutionView>(data).body.name }),
});

export function loader({ params, context }: LoaderFunctionArgs) {
  const { deps, locale } = context;
  const view = viewEvolution(deps, { slug: params["slug"] ?? "", locale });
  return view.ok ? new PageView(view.value) : refuse(view.reason);
}

export default function Evolution() {
  return <EvolutionPage {...useView<EvolutionView>()} />;
}
