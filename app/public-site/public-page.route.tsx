import { data, type LoaderFunctionArgs } from "@remix-run/node";
import { refuse } from "../http/reply.server.ts";
import { PageView, useView } from "../kit/page-view.ts";
import { publicHandle } from "./public-handle.ts";
import { PublicPage } from "./public-page.tsx";
import type { PublishedAnswer } from "./published-answer.view.ts";
import { viewPublished } from "./view-published.server.ts";
import { WithdrawnPage } from "./withdrawn-page.tsx";

export const handle = publicHandle;

/** Of the latest version. */
export function loader({ params, context }: LoaderFunctionArgs) {
  const { deps, locale } = context;
  const place = { slug: params["slug"] ?? "", edition: params["edition"] ?? "" };
  const answer = viewPublished(deps, { ...place, number: null, locale });
  if (!answer.ok) return refuse(answer.reason);
  const view = new PageView<PublishedAnswer>(answer.value);
  return answer.value.kind === "online" ? view : data(view, { status: 410 });
}

export default function Published() {
  const answer = useView<PublishedAnswer>();
  return answer.kind === "online" ? <PublicPage {...answer.view} /> : <WithdrawnPage {...answer.view} />;
}
