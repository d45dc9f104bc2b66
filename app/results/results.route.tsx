import type { AppLoadContext, LoaderFunctionArgs } from "@remix-run/node";
import { refuse } from "../http/reply.server.ts";
import { wordsOf } from "../i18n/server-words.server.ts";
import { keepParts } from "../kit/kept-html.tsx";
import { pageHandle } from "../kit/page-handle.ts";
import { PageView, useView } from "../kit/page-view.ts";
import { assessmentRef } from "../record/assessment-ref.http.server.ts";
import { keptParts } from "./kept-parts.tsx";
import type { ResultsView } from "./results.view.ts";
import { ResultsPage } from "./results-page.tsx";
import { type ReadAs, viewAhead, viewResults } from "./view-results.server.ts";

export const handle = pageHandle({
  title: ({ t }, data) => t("results.title", { name: PageView.read<ResultsView>(data).body.name }),
});

export function loader(args: LoaderFunctionArgs) {
  const { deps, locale } = args.context;
  const levers = new URL(args.request.url).searchParams.getAll("leviers");
  const view = viewResults(deps, { ref: assessmentRef(args), locale, levers });
  if (!view.ok) return refuse(view.reason);
  const { body, edition, role } = view.value;
  args.context.again(() => makeAhead(deps, { slug: body.slug, edition, role, locale }));
  return new PageView(view.value);
}

/** What is kept of a result for its next reader, after an answer has changed: the figures, then part after part. */
function* makeAhead(deps: AppLoadContext["deps"], read: ReadAs): Iterator<unknown> {
  const view = viewAhead(deps, read);
  if (view === null) return;
  const { locale } = read;
  for (const part of keptParts(view, locale)) {
    yield;
    keepParts(wordsOf(locale), part);
  }
}

export default function Results() {
  return <ResultsPage {...useView<ResultsView>()} />;
}
