import type { LoaderFunctionArgs } from "@remix-run/node";
import { refuse } from "../http/reply.server.ts";
import { pageHandle } from "../kit/page-handle.ts";
import { PageView, useView } from "../kit/page-view.ts";
import { assessmentRef } from "../record/assessment-ref.http.server.ts";
import { CommunePage, type CommunePageProps } from "./commune-page.tsx";
import { viewCommune } from "./view-commune.server.ts";

export const handle = pageHandle({
  title: ({ t }, view) => t("opinions.commune.title", { name: PageView.read<CommunePageProps>(view).name }),
});

export function loader(args: LoaderFunctionArgs) {
  const { deps, locale } = args.context;
  const ref = assessmentRef(args);
  const view = viewCommune(deps, { ref, locale });
  if (!view.ok) return refuse(view.reason);
  const notice = new URL(args.request.url).searchParams.get("avis");
  const address = { locale, slug: ref.slug, edition: ref.edition };
  return new PageView<CommunePageProps>({ ...view.value, address, notice });
}

export default function Commune() {
  return <CommunePage {...useView<CommunePageProps>()} />;
}
