import { pageHandle } from "../kit/page-handle.ts";
import { ErasedPage } from "./erased-page.tsx";

export const handle = pageHandle({ title: ({ t }) => t("account.erased.title") });

/** Where being erased leads; says nothing about anyone. */
export default function Erased() {
  return <ErasedPage />;
}
