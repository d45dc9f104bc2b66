import type { LoaderFunctionArgs } from "@remix-run/node";
import { ResultsPage } from "../components/results/results-page.tsx";
import { assessmentRef } from "../http/assessment-ref.server.ts";
import { refuse } from "../http/reply.server.ts";
import { pageHandle } from "../page-handle.ts";
import { ServerView, useServerView } from "../server-view.ts";
import { type ResultsView, viewResults } from "../usecases/view-results.server.ts";

interface Page extends ResultsView {
  /** Without the query, and never with a key: it is printed. */
  readonly url: string;
}

export const handle = pageHandle({
  title: ({ t }, data) => t("results.title", { name: ServerView.read<Page>(data).body.name }),
});

export function loader(args: LoaderFunctionArgs) {
  const { deps, locale } = args.context;
  const { origin, pathname, searchParams } = new URL(args.request.url);
  const view = viewResults(deps, {
    ref: assessmentRef(args),
    locale,
    levers: searchParams.getAll("leviers"),
  });
  return view.ok ? new ServerView<Page>({ ...view.value, url: origin + pathname }) : refuse(view.reason);
}

export default function Results() {
  return <ResultsPage {...useServerView<Page>()} />;
}
