import type { LoaderFunctionArgs } from "@remix-run/node";
import { HomePage } from "../components/home/home-page.tsx";
import { pageHandle } from "../page-handle.ts";
import { PageView, useView } from "../page-view.ts";
import { type HomeView, viewHome } from "../usecases/view-home.server.ts";

export const handle = pageHandle({ title: ({ t }) => t("home.title") });

export function loader({ context }: LoaderFunctionArgs) {
  return new PageView(viewHome(context.deps, context.locale));
}

export default function Home() {
  return <HomePage {...useView<HomeView>()} />;
}
