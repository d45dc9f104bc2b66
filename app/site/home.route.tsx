import type { LoaderFunctionArgs } from "@remix-run/node";
import { pageHandle } from "../kit/page-handle.ts";
import { PageView, useView } from "../kit/page-view.ts";
import { accessTokens } from "../record/access-cookie.http.server.ts";
import type { HomeView } from "./home.view.ts";
import { HomePage } from "./home-page.tsx";
import { viewHome } from "./view-home.server.ts";

export const handle = pageHandle({ title: ({ t }) => t("site.home.title") });

/** What it shows of the trials of a browser is in no cache: `alone` in the table of addresses. */
export function loader({ request, context }: LoaderFunctionArgs) {
  const { deps, locale } = context;
  return new PageView(viewHome(deps, { locale, tokens: accessTokens(request) }));
}

export default function Home() {
  return <HomePage {...useView<HomeView>()} />;
}
