import { ErasedPage } from "../components/people/erased-page.tsx";
import { pageHandle } from "../page-handle.ts";

export const handle = pageHandle({ title: ({ t }) => t("people.erased.title") });

/** Where being erased leads; says nothing about anyone. */
export default function Erased() {
  return <ErasedPage />;
}
