import type { LoaderFunctionArgs } from "@remix-run/node";
import { refuse } from "../http/reply.server.ts";
import { pageHandle } from "../kit/page-handle.ts";
import { PageView, useView } from "../kit/page-view.ts";
import type { PublicReleasesView } from "./public-releases.view.ts";
import { PublicReleasesPage } from "./public-releases-page.tsx";
import { viewPublicReleases } from "./view-public-releases.server.ts";

export const handle = pageHandle({
  title: ({ t }, view) =>
    t("releases.public.title", { edition: PageView.read<PublicReleasesView>(view).name }),
});

export function loader({ params, context: { deps, locale } }: LoaderFunctionArgs) {
  const view = viewPublicReleases(deps, { key: params["edition"] ?? "", locale });
  return view.ok ? new PageView<PublicReleasesView>(view.value) : refuse(view.reason);
}

export default function PublicReleases() {
  return <PublicReleasesPage {...useView<PublicReleasesView>()} />;
}
