import type { LoaderFunctionArgs } from "@remix-run/node";
import { pageHandle } from "../kit/page-handle.ts";
import { PageView, useView } from "../kit/page-view.ts";
import { viewFindResult } from "./find-result.server.ts";
import type { FindResultView } from "./find-result.view.ts";
import { FindResultPage } from "./find-result-page.tsx";

export const handle = pageHandle({
  title: ({ t }, data) => {
    const { typed } = PageView.read<FindResultView>(data);
    return typed === "" ? t("published.find.title") : t("published.find.pageTitle", { query: typed });
  },
});

export function loader({ request, context }: LoaderFunctionArgs) {
  const asked = new URL(request.url).searchParams;
  return new PageView(
    viewFindResult(context.deps, { typed: asked.get("q") ?? "", wantsMore: asked.has("plus") }),
  );
}

export default function FindResult() {
  return <FindResultPage {...useView<FindResultView>()} />;
}
