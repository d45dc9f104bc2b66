import type { LoaderFunctionArgs } from "@remix-run/node";
import { refuse } from "../http/reply.server.ts";
import { pageHandle } from "../kit/page-handle.ts";
import { PageView, useView } from "../kit/page-view.ts";
import { assessmentRef } from "../record/assessment-ref.http.server.ts";
import type { RoadmapPageProps } from "./roadmap.view.ts";
import { RoadmapPage } from "./roadmap-page.tsx";
import { viewRoadmap } from "./view-roadmap.server.ts";

export const handle = pageHandle({
  title: ({ t }, view) => t("roadmap.plan.title", { body: PageView.read<RoadmapPageProps>(view).body.name }),
});

export function loader(args: LoaderFunctionArgs) {
  const { deps, locale } = args.context;
  const ref = assessmentRef(args);
  const view = viewRoadmap(deps, { ref, locale });
  if (!view.ok) return refuse(view.reason);
  const address = { locale, slug: ref.slug, edition: ref.edition };
  const isSaved = new URL(args.request.url).searchParams.has("enregistre");
  return new PageView<RoadmapPageProps>({ ...view.value, address, isSaved });
}

export default function Roadmap() {
  return <RoadmapPage {...useView<RoadmapPageProps>()} />;
}
