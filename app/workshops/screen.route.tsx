import type { LoaderFunctionArgs } from "@remix-run/node";
import { refuse } from "../http/reply.server.ts";
import { pageHandle } from "../kit/page-handle.ts";
import { PageView, scriptedView, useView } from "../kit/page-view.ts";
import { joinSquare } from "./join-square.http.server.ts";
import { ScreenPage, type ScreenPageProps } from "./screen-page.tsx";
import { viewScreen } from "./view-screen.server.ts";
import { workshopRef } from "./workshop-ref.http.server.ts";

export const handle = pageHandle({
  scripts: "room",
  isWall: true,
  refreshes: (view) => PageView.read<ScreenPageProps>(view).refreshes,
  title: ({ t }, view) =>
    t("workshops.screen.title", { title: PageView.read<ScreenPageProps>(view).board.title }),
});

export function loader(args: LoaderFunctionArgs) {
  const { ref, refreshes } = workshopRef(args);
  const { deps, locale } = args.context;
  const view = viewScreen(deps, { ref, locale });
  if (!view.ok) return refuse(view.reason);
  const { code } = view.value;
  const square = code && joinSquare(new URL(args.request.url).origin, code.plain);
  return scriptedView<ScreenPageProps>({ ...view.value, refreshes, square });
}

export default function Screen() {
  return <ScreenPage {...useView<ScreenPageProps>()} />;
}
