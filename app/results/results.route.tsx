import type { LoaderFunctionArgs } from "@remix-run/node";
import { refuse } from "../http/reply.server.ts";
import { pageHandle } from "../kit/page-handle.ts";
import { PageView, useView } from "../kit/page-view.ts";
import { assessmentRef } from "../record/assessment-ref.http.server.ts";
import type { ResultsView } from "./results.view.ts";
import { ResultsPage } from "./results-page.tsx";
import { viewResults } from "./view-results.server.ts";

export const handle = pageHandle({
  title: ({ t }, data) => t("results.title", { name: PageView.read<ResultsView>(data).body.name }),
});

export function loader(args: LoaderFunctionArgs) {
  const { deps, locale } = args.context;
  const levers = new URL(args.request.url).searchParams.getAll("leviers");
  const view = viewResults(deps, { ref: assessmentRef(args), locale, levers });
  return view.ok ? new PageView(view.value) : refuse(view.reason);
}

export default function Results() {
  return <ResultsPage {...useView<ResultsView>()} />;
}
