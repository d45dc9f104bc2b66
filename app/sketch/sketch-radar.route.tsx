import type { LoaderFunctionArgs } from "@remix-run/node";
import { refuse } from "../http/reply.server.ts";
import { pageHandle } from "../kit/page-handle.ts";
import { PageView, useView } from "../kit/page-view.ts";
import { assessmentRef } from "../record/assessment-ref.http.server.ts";
import type { SketchRadarProps } from "./sketch-radar.view.ts";
import { SketchRadarPage } from "./sketch-radar-page.tsx";
import { viewSketchRadar } from "./view-sketch-radar.server.ts";

export const handle = pageHandle({
  title: ({ t }, data) => t("sketch.radar.title", { body: PageView.read<SketchRadarProps>(data).body.name }),
});

export function loader(args: LoaderFunctionArgs) {
  const { deps, locale } = args.context;
  const ref = assessmentRef(args);
  const view = viewSketchRadar(deps, { ref, locale });
  if (!view.ok) return refuse(view.reason);
  const address = { locale, slug: ref.slug, edition: ref.edition };
  return new PageView<SketchRadarProps>({ ...view.value, address });
}

export default function SketchRadar() {
  return <SketchRadarPage {...useView<SketchRadarProps>()} />;
}
