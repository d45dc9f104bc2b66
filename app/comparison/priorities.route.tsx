import { data, type LoaderFunctionArgs } from "@remix-run/node";
import { refuse } from "../http/reply.server.ts";
import { pageHandle } from "../kit/page-handle.ts";
import { PageView, useView } from "../kit/page-view.ts";
import type { PublishedAnswer } from "../public-site/published-answer.view.ts";
import { WithdrawnPage } from "../public-site/withdrawn-page.tsx";
import type { PrioritiesView } from "./priorities.view.ts";
import { PrioritiesPage } from "./priorities-page.tsx";
import { viewPriorities } from "./view-priorities.server.ts";

type Answer = PublishedAnswer<PrioritiesView>;

export const handle = pageHandle({
  title: ({ t }, data) => {
    const answer = PageView.read<Answer>(data);
    const { name } = answer.kind === "online" ? answer.view.content.body : answer.view.body;
    return answer.kind === "online"
      ? t("comparison.order.titleOf", { name })
      : t("published.withdrawn.title", { name });
  },
});

export function loader({ params, request, context }: LoaderFunctionArgs) {
  const { deps, locale } = context;
  const asked = new URL(request.url).searchParams.getAll("p");
  const place = { slug: params["slug"] ?? "", edition: params["edition"] ?? "" };
  const answer = viewPriorities(deps, { ...place, locale, asked });
  if (!answer.ok) return refuse(answer.reason);
  const view = new PageView<Answer>(answer.value);
  const status = statusOf(answer.value);
  return status === 200 ? view : data(view, { status });
}

/** What is no dimension is a fault of the address; the page is there all the same. */
function statusOf(answer: Answer): number {
  if (answer.kind === "withdrawn") return 410;
  return answer.view.own.hasUnknown ? 400 : 200;
}

export default function Priorities() {
  const answer = useView<Answer>();
  return answer.kind === "online" ? <PrioritiesPage {...answer.view} /> : <WithdrawnPage {...answer.view} />;
}
