import type { LoaderFunctionArgs } from "@remix-run/node";
import { refuse } from "../http/reply.server.ts";
import { pageHandle } from "../kit/page-handle.ts";
import { PageView, useView } from "../kit/page-view.ts";
import { assessmentRef } from "../record/assessment-ref.http.server.ts";
import type { PeersView } from "./peers.view.ts";
import { PeersPage } from "./peers-page.tsx";
import { viewPeers } from "./view-peers.server.ts";

export const handle = pageHandle({
  title: ({ t }, data) => t("peers.titleOf", { name: PageView.read<PeersView>(data).own.body.name }),
});

export async function loader(args: LoaderFunctionArgs) {
  const { deps, locale } = args.context;
  const edition = new URL(args.request.url).searchParams.get("edition");
  const view = await viewPeers(deps, { ref: assessmentRef(args), edition, locale });
  return view.ok ? new PageView<PeersView>(view.value) : refuse(view.reason);
}

export default function Peers() {
  return <PeersPage {...useView<PeersView>()} />;
}
