import type { LoaderFunctionArgs } from "@remix-run/node";
import { refuse } from "../http/reply.server.ts";
import { pageHandle } from "../kit/page-handle.ts";
import { PageView, useView } from "../kit/page-view.ts";
import { assessmentRef } from "../record/assessment-ref.http.server.ts";
import { HubPage } from "./hub-page.tsx";
import type { HubPageProps } from "./hub-page-props.ts";
import { viewHub } from "./view-hub.server.ts";

export const handle = pageHandle({
  title: ({ t }, data) => t("answering.hub.title", { body: PageView.read<HubPageProps>(data).body.name }),
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
