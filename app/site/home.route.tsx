import type { LoaderFunctionArgs } from "@remix-run/node";
import { pageHandle } from "../kit/page-handle.ts";
import { PageView, useView } from "../kit/page-view.ts";
import type { HomeView } from "./home.view.ts";
import { HomePage } from "./home-page.tsx";
import { viewHome } from "./view-home.server.ts";

export const handle = pageHandle({ title: ({ t }) => t("site.home.title") });

export function loader({ context }: LoaderFunctionArgs) {
  return new PageView(viewHome(context.deps, context.locale));
}

export default function Home() {
  return <HomePage {...useView<HomeView>()} />;
}
