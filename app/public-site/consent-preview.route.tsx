import type { LoaderFunctionArgs } from "@remix-run/node";
import { refuse } from "../http/reply.server.ts";
import { PageView, useView } from "../kit/page-view.ts";
import { consentDocument } from "../publication/view-consent.server.ts";
import { previewHandle } from "./preview-handle.ts";
import { previewOfDocument } from "./preview-of-document.server.ts";
import { PreviewPage } from "./preview-page.tsx";
import type { PublicPageView } from "./public-page.view.ts";

export const handle = previewHandle;

/** For who holds the link of an official; once it is answered there is nothing here. */
export function loader({ request, params, context: { deps, locale } }: LoaderFunctionArgs) {
  const part = new URL(request.url).searchParams.get("portee") === "scores" ? "scores" : "all";
  const document = consentDocument(deps, { token: params["token"] ?? "", part });
  const view = document.ok ? previewOfDocument(deps, document.value, locale) : document;
  return view.ok ? new PageView<PublicPageView>(view.value) : refuse("NOT_FOUND");
}

export default function ConsentPreview() {
  return <PreviewPage {...useView<PublicPageView>()} />;
}
