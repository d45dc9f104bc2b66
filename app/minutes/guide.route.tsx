import { pageHandle } from "../kit/page-handle.ts";
import { PageView } from "../kit/page-view.ts";
import { GuidePage } from "./guide-page.tsx";

export const handle = pageHandle({ title: ({ t }) => t("minutes.guide.title") });

export function loader() {
  return new PageView({});
}

export default function Guide() {
  return <GuidePage />;
}
