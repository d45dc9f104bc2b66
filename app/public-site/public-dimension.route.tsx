import { data, type LoaderFunctionArgs } from "@remix-run/node";
import { refuse } from "../http/reply.server.ts";
import { pageHandle } from "../kit/page-handle.ts";
import { PageView, useView } from "../kit/page-view.ts";
import { surveyNames } from "../kit/survey-names.ts";
import { numberAsked } from "./number-asked.ts";
import { PublicDimensionPage } from "./public-dimension-page.tsx";
import type { PublicDimensionView } from "./public-page.view.ts";
import type { PublishedAnswer } from "./published-answer.view.ts";
import { viewPublishedDimension } from "./view-published.server.ts";
import { WithdrawnPage } from "./withdrawn-page.tsx";

type Answer = PublishedAnswer<PublicDimensionView>;

export const handle = pageHandle({
  title: ({ t }, data) => {
    const answer = PageView.read<Answer>(data);
    return answer.kind === "withdrawn"
      ? t("published.withdrawn.title", { name: answer.view.body.name })
      : t("published.dimension.title", valuesOf(answer.view));
  },
  description: ({ t }, data) => {
    const answer = PageView.read<Answer>(data);
    return answer.kind === "withdrawn"
      ? t("published.withdrawn.title", { name: answer.view.body.name })
      : t("published.dimension.description", valuesOf(answer.view));
  },
});

/** Of the latest version, or of the one that the address numbers. */
export function loader({ params, context }: LoaderFunctionArgs) {
  const { deps, locale } = context;
  const place = { slug: params["slug"] ?? "", edition: params["edition"] ?? "" };
  const asked = { ...place, number: numberAsked(params["number"]), locale };
  const answer = viewPublishedDimension(deps, { ...asked, dimension: params["dimension"] ?? "" });
  if (!answer.ok) return refuse(answer.reason);
  const view = new PageView<Answer>(answer.value);
  return answer.value.kind === "online" ? view : data(view, { status: 410 });
}

export default function PublishedDimension() {
  const answer = useView<Answer>();
  return answer.kind === "online" ? (
    <PublicDimensionPage {...answer.view} />
  ) : (
    <WithdrawnPage {...answer.view} />
  );
}

function valuesOf({ content, dimension }: PublicDimensionView) {
  const { model, texts, body, edition } = content;
  return { dimension: surveyNames(model, texts).section(dimension), name: body.name, edition };
}
