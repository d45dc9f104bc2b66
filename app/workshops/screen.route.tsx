import type { LoaderFunctionArgs } from "@remix-run/node";
import { refuse } from "../http/reply.server.ts";
import { pageHandle } from "../kit/page-handle.ts";
import { PageView, useView } from "../kit/page-view.ts";
import { ScreenPage, type ScreenPageProps } from "./screen-page.tsx";
import { viewScreen } from "./view-screen.server.ts";
import { workshopRef } from "./workshop-ref.http.server.ts";

export const handle = pageHandle({
  isWall: true,
  refreshes: (view) => PageView.read<ScreenPageProps>(view).refreshes,
  title: ({ t }, view) =>
    t("workshops.screen.title", { title: PageView.read<ScreenPageProps>(view).board.title }),
});

export function loader(args: LoaderFunctionArgs) {
  const { ref, refreshes } = workshopRef(args);
  const { deps, locale } = args.context;
  const view = viewScreen(deps, { ref, locale });
  return view.ok ? new PageView<ScreenPageProps>({ ...view.value, refreshes }) : refuse(view.reason);
}

export default function Screen() {
  return <ScreenPage {...useView<ScreenPageProps>()} />;
}
