import type { LoaderFunctionArgs } from "@remix-run/node";
import { refuse } from "../http/reply.server.ts";
import { pageHandle } from "../kit/page-handle.ts";
import { PageView, useView } from "../kit/page-view.ts";
import { assessmentRef } from "../record/assessment-ref.http.server.ts";
import { CheckPage, type CheckPageProps } from "./check-page.tsx";
import { viewCheck } from "./view-check.server.ts";

export const handle = pageHandle({
  title: ({ t }, data) => {
    const { body, mayAnswer } = PageView.read<CheckPageProps>(data);
    return t(mayAnswer ? "answering.checkAll.title" : "answering.checkAll.titleRead", { body: body.name });
  },
});

export function loader(args: LoaderFunctionArgs) {
  const { deps, locale } = args.context;
  const ref = assessmentRef(args);
  const view = viewCheck(deps, { ref, locale });
  if (!view.ok) return refuse(view.reason);
  const address = { locale, slug: ref.slug, edition: ref.edition };
  return new PageView<CheckPageProps>({ ...view.value, address });
}

export default function Check() {
  return <CheckPage {...useView<CheckPageProps>()} />;
}
