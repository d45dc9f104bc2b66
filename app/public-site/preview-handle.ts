import { type PageHandle, pageHandle } from "../kit/page-handle.ts";
import { PageView } from "../kit/page-view.ts";
import type { PublicPageView } from "./public-page.view.ts";

export const previewHandle: PageHandle = pageHandle({
  title: ({ t }, data) =>
    t("published.preview.title", { name: PageView.read<PublicPageView>(data).content.body.name }),
});
