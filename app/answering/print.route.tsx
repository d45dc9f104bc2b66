import type { LoaderFunctionArgs } from "@remix-run/node";
import { refuse } from "../http/reply.server.ts";
import { pageHandle } from "../kit/page-handle.ts";
import { PageView, useView } from "../kit/page-view.ts";
import { assessmentRef } from "../record/assessment-ref.http.server.ts";
import { PrintablePage, type PrintablePageProps } from "./printable-page.tsx";
import { viewPrintable } from "./view-printable.server.ts";

export const handle = pageHandle({
  title: ({ t }, data) =>
    t("answering.print.title", { body: PageView.read<PrintablePageProps>(data).body.name }),
});

/** `?section=` prints one section only. */
export function loader(args: LoaderFunctionArgs) {
  const { deps, locale } = args.context;
  const ref = assessmentRef(args);
  const sectionId = new URL(args.request.url).searchParams.get("section");
  const view = viewPrintable(deps, { ref, locale, sectionId });
  if (!view.ok) return refuse(view.reason);
  const address = { locale, slug: ref.slug, edition: ref.edition };
  return new PageView<PrintablePageProps>({ ...view.value, address });
}

export default function Printable() {
  return <PrintablePage {...useView<PrintablePageProps>()} />;
}
