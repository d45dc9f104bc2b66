import type { LoaderFunctionArgs } from "@remix-run/node";
import { data } from "@remix-run/node";
import { refuse } from "../http/reply.server.ts";
import { pageHandle } from "../kit/page-handle.ts";
import { PageView, useView } from "../kit/page-view.ts";
import { assessmentRef } from "../record/assessment-ref.http.server.ts";
import { viewMovedTrial } from "./moved-trial.server.ts";
import type { MovedTrialView } from "./moved-trial.view.ts";
import { MovedTrialPage } from "./moved-trial-page.tsx";

export const handle = pageHandle({
  title: ({ t }, view) => `${t("start.moved.pageTitle")} – ${PageView.read<MovedTrialView>(view).body.name}`,
});

/** 410: it was here. */
export function loader(args: LoaderFunctionArgs) {
  const view = viewMovedTrial(args.context.deps, assessmentRef(args));
  return view.ok ? data(new PageView<MovedTrialView>(view.value), { status: 410 }) : refuse(view.reason);
}

export default function MovedTrial() {
  return <MovedTrialPage {...useView<MovedTrialView>()} />;
}
