import { data, type LoaderFunctionArgs } from "@remix-run/node";
import { refuse } from "../http/reply.server.ts";
import { pageHandle } from "../kit/page-handle.ts";
import { PageView, useView } from "../kit/page-view.ts";
import type { PublishedAnswer } from "../public-site/published-answer.view.ts";
import { viewPublished } from "../public-site/view-published.server.ts";
import { EmbedPage } from "./embed-page.tsx";
import { embedTitle } from "./embed-title.ts";
import { WithdrawnEmbed } from "./withdrawn-embed.tsx";

export const handle = pageHandle({
  isBare: true,
  title: (words, data) => embedTitle(PageView.read<PublishedAnswer>(data), words),
});

/** Of the latest version. */
export function loader({ params, context }: LoaderFunctionArgs) {
  const { deps, locale } = context;
  const place = { slug: params["slug"] ?? "", edition: params["edition"] ?? "" };
  const answer = viewPublished(deps, { ...place, number: null, locale });
  if (!answer.ok) return refuse(answer.reason);
  const view = new PageView<PublishedAnswer>(answer.value);
  return answer.value.kind === "online" ? view : data(view, { status: 410 });
}

export default function Embed() {
  const answer = useView<PublishedAnswer>();
  return answer.kind === "online" ? <EmbedPage {...answer.view} /> : <WithdrawnEmbed {...answer.view} />;
}
