import type { LoaderFunctionArgs } from "@remix-run/node";
import { refuse } from "../http/reply.server.ts";
import { pageHandle } from "../kit/page-handle.ts";
import { PageView, useView } from "../kit/page-view.ts";
import type { PaperView } from "./paper.view.ts";
import { PaperPage } from "./paper-page.tsx";
import { viewPaper } from "./view-paper.server.ts";
import { workshopRef } from "./workshop-ref.http.server.ts";

export const handle = pageHandle({
  title: ({ t }, view) => t("workshops.paper.title", { title: PageView.read<PaperView>(view).title }),
});

export function loader(args: LoaderFunctionArgs) {
  const { deps, locale } = args.context;
  const view = viewPaper(deps, { ref: workshopRef(args).ref, locale });
  return view.ok ? new PageView<PaperView>(view.value) : refuse(view.reason);
}

export default function Paper() {
  return <PaperPage {...useView<PaperView>()} />;
}
