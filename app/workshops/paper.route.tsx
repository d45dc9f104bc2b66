import type { LoaderFunctionArgs } from "@remix-run/node";
import { refuse } from "../http/reply.server.ts";
import { pageHandle } from "../kit/page-handle.ts";
import { PageView, useView } from "../kit/page-view.ts";
import { joinSquare } from "./join-square.http.server.ts";
import type { PaperView } from "./paper.view.ts";
import { PaperPage, type PaperPageProps } from "./paper-page.tsx";
import { viewPaper } from "./view-paper.server.ts";
import { workshopRef } from "./workshop-ref.http.server.ts";

export const handle = pageHandle({
  title: ({ t }, view) => t("workshops.paper.title", { title: PageView.read<PaperView>(view).title }),
});

export function loader(args: LoaderFunctionArgs) {
  const { deps, locale } = args.context;
  const view = viewPaper(deps, { ref: workshopRef(args).ref, locale });
  if (!view.ok) return refuse(view.reason);
  const { code } = view.value;
  const square = code && joinSquare(new URL(args.request.url).origin, code.plain);
  return new PageView<PaperPageProps>({ ...view.value, square });
}

export default function Paper() {
  return <PaperPage {...useView<PaperPageProps>()} />;
}
