import type { LoaderFunctionArgs } from "@remix-run/node";
import { HubPage, type HubPageProps } from "../components/answering/hub-page.tsx";
import { assessmentRef } from "../http/assessment-ref.server.ts";
import { refuse } from "../http/reply.server.ts";
import { pageHandle } from "../page-handle.ts";
import { PageView, useView } from "../page-view.ts";
import { viewHub } from "../usecases/view-hub.server.ts";

export const handle = pageHandle({
  title: ({ t }, data) => t("overview.hub.title", { body: PageView.read<HubPageProps>(data).body.name }),
});

export function loader(args: LoaderFunctionArgs) {
  const { deps, locale } = args.context;
  const ref = assessmentRef(args);
  const view = viewHub(deps, { ref, locale });
  if (!view.ok) return refuse(view.reason);
  const notice = new URL(args.request.url).searchParams.get("avis");
  const address = { locale, slug: ref.slug, edition: ref.edition };
  return new PageView<HubPageProps>({ ...view.value, notice, address });
}

export default function Hub() {
  return <HubPage {...useView<HubPageProps>()} />;
}
