import type { LoaderFunctionArgs } from "@remix-run/node";
import { pageHandle } from "../kit/page-handle.ts";
import { PageView, useView } from "../kit/page-view.ts";
import type { HomeView } from "./home.view.ts";
import { ProPage } from "./pro-page.tsx";
import { viewHome } from "./view-home.server.ts";

export const handle = pageHandle({ title: ({ t }) => t("site.home.pro.title") });

export function loader({ context }: LoaderFunctionArgs) {
  return new PageView(viewHome(context.deps, { locale: context.locale, tokens: [] }));
}

export default function Pro() {
  const { surveys, sample } = useView<HomeView>();
  return <ProPage survey={surveys[0] ?? null} sample={sample} />;
}
