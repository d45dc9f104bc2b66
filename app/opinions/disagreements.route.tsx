import type { LoaderFunctionArgs } from "@remix-run/node";
import { refuse } from "../http/reply.server.ts";
import { pageHandle } from "../kit/page-handle.ts";
import { PageView, useView } from "../kit/page-view.ts";
import { assessmentRef } from "../record/assessment-ref.http.server.ts";
import { DisagreementsPage, type DisagreementsPageProps } from "./disagreements-page.tsx";
import { viewDisagreements } from "./view-disagreements.server.ts";

export const handle = pageHandle({
  title: ({ t }, view) =>
    t("opinions.agenda.title", { body: PageView.read<DisagreementsPageProps>(view).body.name }),
});

export function loader(args: LoaderFunctionArgs) {
  const { deps, locale } = args.context;
  const ref = assessmentRef(args);
  const view = viewDisagreements(deps, { ref, locale });
  if (!view.ok) return refuse(view.reason);
  const address = { locale, slug: ref.slug, edition: ref.edition };
  return new PageView<DisagreementsPageProps>({ ...view.value, address });
}

export default function Disagreements() {
  return <DisagreementsPage {...useView<DisagreementsPageProps>()} />;
}
