import type { LoaderFunctionArgs } from "@remix-run/node";
import { pageHandle } from "../kit/page-handle.ts";
import { PageView, useView } from "../kit/page-view.ts";
import type { SearchView } from "./search.view.ts";
import { SearchPage } from "./search-page.tsx";
import { viewSearch } from "./view-search.server.ts";

export const handle = pageHandle({
  title: ({ t }, data) => {
    const { typed } = PageView.read<SearchView>(data);
    return typed === "" ? t("start.search.title") : t("start.search.pageTitle", { query: typed });
  },
});

export function loader({ request, context }: LoaderFunctionArgs) {
  const asked = new URL(request.url).searchParams;
  const typed = asked.get("q") ?? "";
  return new PageView(
    viewSearch(context.deps, { typed, wantsMore: asked.has("plus"), wantsAll: asked.has("tout") }),
  );
}

export default function Search() {
  return <SearchPage {...useView<SearchView>()} />;
}
