import type { LoaderFunctionArgs } from "@remix-run/node";
import { ProPage } from "../components/home/pro-page.tsx";
import { pageHandle } from "../page-handle.ts";
import { ServerView, useServerView } from "../server-view.ts";
import { type HomeView, viewHome } from "../usecases/view-home.server.ts";

export const handle = pageHandle({ title: ({ t }) => t("home.pro.title") });

export function loader({ context }: LoaderFunctionArgs) {
  return new ServerView(viewHome(context.deps, context.locale));
}

export default function Pro() {
  const { surveys, sample } = useServerView<HomeView>();
  return <ProPage survey={surveys[0] ?? null} sample={sample} />;
}
