import type { LoaderFunctionArgs } from "@remix-run/node";
import { ProPage } from "../components/home/pro-page.tsx";
import { pageHandle } from "../page-handle.ts";
import { PageView, useView } from "../page-view.ts";
import { type HomeView, viewHome } from "../usecases/view-home.server.ts";

export const handle = pageHandle({ title: ({ t }) => t("home.pro.title") });

export function loader({ context }: LoaderFunctionArgs) {
  return new PageView(viewHome(context.deps, context.locale));
}

export default function Pro() {
  const { surveys, sample } = useView<HomeView>();
  return <ProPage survey={surveys[0] ?? null} sample={sample} />;
}
