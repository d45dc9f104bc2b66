import { data, type LoaderFunctionArgs } from "@remix-run/node";
import { pageHandle } from "../kit/page-handle.ts";
import { PageView, useView } from "../kit/page-view.ts";
import type { ChoiceProblem, ComparisonView } from "./comparison.view.ts";
import { ComparisonPage } from "./comparison-page.tsx";
import { viewComparison } from "./view-comparison.server.ts";

export const handle = pageHandle({
  title: ({ t, list }, data) => {
    const { compared } = PageView.read<ComparisonView>(data);
    if (compared === null) return t("comparison.title");
    const names = compared.results.map(({ content }) => content.body.name);
    return t("comparison.titleOf", { names: list(names) });
  },
});

/** What is not online is not found; what could not be compared whatever is online is the fault of the address. */
const STATUS: Readonly<Record<ChoiceProblem["kind"], number>> = {
  ...{ many: 400, twice: 400, mixed: 400, unknown: 404 },
};

export function loader({ request, context }: LoaderFunctionArgs) {
  const asked = new URL(request.url).searchParams;
  const { deps, locale } = context;
  const view = viewComparison(deps, {
    ...{ asked: asked.getAll("m"), typed: asked.get("q") ?? "", locale },
    isSearching: asked.has("chercher"),
  });
  const page = new PageView(view);
  return view.problem === null ? page : data(page, { status: STATUS[view.problem.kind] });
}

export default function Comparison() {
  return <ComparisonPage {...useView<ComparisonView>()} />;
}
