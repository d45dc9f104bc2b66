import type { LoaderFunctionArgs } from "@remix-run/node";
import { refuse } from "../http/reply.server.ts";
import { PageView, useView } from "../kit/page-view.ts";
import { moderatedDocument } from "../publication/view-moderation.server.ts";
import { sessionToken } from "../record/session-cookie.http.server.ts";
import { previewHandle } from "./preview-handle.ts";
import { previewOfDocument } from "./preview-of-document.server.ts";
import { PreviewPage } from "./preview-page.tsx";
import type { PublicPageView } from "./public-page.view.ts";

export const handle = previewHandle;

/** For who moderates. */
export function loader({ request, params, context: { deps, locale } }: LoaderFunctionArgs) {
  const asked = { session: sessionToken(request), publicId: params["publication"] ?? "" };
  const document = moderatedDocument(deps, asked);
  const view = document.ok ? previewOfDocument(deps, document.value, locale) : document;
  return view.ok ? new PageView<PublicPageView>(view.value) : refuse("NOT_FOUND");
}

export default function ModeratePreview() {
  return <PreviewPage {...useView<PublicPageView>()} />;
}
