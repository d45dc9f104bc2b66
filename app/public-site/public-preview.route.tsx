import { type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { readScope } from "../domain/publication/publication-scope.ts";
import { refuse } from "../http/reply.server.ts";
import { finalisePath } from "../kit/assessment-paths.ts";
import { pageHandle } from "../kit/page-handle.ts";
import { PageView, useView } from "../kit/page-view.ts";
import { assessmentRef } from "../record/assessment-ref.http.server.ts";
import { PublicPreview, type PublicPreviewProps } from "./public-preview.tsx";
import { viewPreview } from "./view-preview.server.ts";

export const handle = pageHandle({
  title: ({ t }, data) =>
    `${t("published.preview.heading")} – ${PageView.read<PublicPreviewProps>(data).page.content.body.name}`,
});

/** Before anything was finalised there is nothing to publish: that comes first. */
export function loader(args: LoaderFunctionArgs) {
  const { deps, locale } = args.context;
  const ref = assessmentRef(args);
  const scope = readScope(new URL(args.request.url).searchParams.getAll("bloc"));
  const view = viewPreview(deps, { ref, locale, scope });
  if (view.ok) return new PageView<PublicPreviewProps>({ page: view.value, scope });
  if (view.reason === "NOT_FOUND") return refuse(view.reason);
  throw redirect(finalisePath({ locale, slug: ref.slug, edition: ref.edition }), 302);
}

export default function Preview() {
  return <PublicPreview {...useView<PublicPreviewProps>()} />;
}
