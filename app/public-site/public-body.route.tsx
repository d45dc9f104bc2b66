import { type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { refuse } from "../http/reply.server.ts";
import { pageHandle } from "../kit/page-handle.ts";
import { PageView, useView } from "../kit/page-view.ts";
import { pathTo } from "../kit/path-to.ts";
import type { UnpublishedView } from "./public-page.view.ts";
import { UnpublishedPage } from "./unpublished-page.tsx";
import { viewPublicBody } from "./view-public-body.server.ts";

export const handle = pageHandle({
  title: ({ t }, view) =>
    t("published.unpublished.title", { name: PageView.read<UnpublishedView>(view).body.name }),
});

/** Leads to the latest edition that was published; where none ever was, says so and nothing more. */
export function loader({ params, context }: LoaderFunctionArgs) {
  const { deps, locale } = context;
  const slug = params["slug"] ?? "";
  const found = viewPublicBody(deps, slug);
  if (!found.ok) return refuse(found.reason);
  if (found.value.kind === "unpublished") return new PageView<UnpublishedView>(found.value.view);
  throw redirect(pathTo("public-page", { locale, slug, edition: found.value.edition }), 302);
}

export default function PublicBody() {
  return <UnpublishedPage {...useView<UnpublishedView>()} />;
}
