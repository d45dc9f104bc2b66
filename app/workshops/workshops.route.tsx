import type { LoaderFunctionArgs } from "@remix-run/node";
import { refuse } from "../http/reply.server.ts";
import { pageHandle } from "../kit/page-handle.ts";
import { PageView, useView } from "../kit/page-view.ts";
import { assessmentRef } from "../record/assessment-ref.http.server.ts";
import { viewWorkshops } from "./view-workshops.server.ts";
import { WorkshopsPage, type WorkshopsPageProps } from "./workshops-page.tsx";

export const handle = pageHandle({
  title: ({ t }, view) =>
    t("workshops.list.title", { body: PageView.read<WorkshopsPageProps>(view).body.name }),
});

export function loader(args: LoaderFunctionArgs) {
  const { deps, locale } = args.context;
  const ref = assessmentRef(args);
  const view = viewWorkshops(deps, { ref, locale });
  if (!view.ok) return refuse(view.reason);
  const address = { locale, slug: ref.slug, edition: ref.edition };
  return new PageView<WorkshopsPageProps>({ ...view.value, address });
}

export default function Workshops() {
  return <WorkshopsPage {...useView<WorkshopsPageProps>()} />;
}
