import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { refuse } from "../http/reply.server.ts";
import { hubPath } from "../kit/assessment-paths.ts";
import { pageHandle } from "../kit/page-handle.ts";
import { PageView, useView } from "../kit/page-view.ts";
import { assessmentRef } from "../record/assessment-ref.http.server.ts";
import type { TakeOverView } from "./take-over.view.ts";
import { TakeOverPage, type TakeOverPageProps } from "./take-over-page.tsx";
import { takeOverTrial, viewTakeOver } from "./take-over-trial.server.ts";

export const handle = pageHandle({
  title: ({ t }, view) => `${t("start.takeOver.title")} – ${PageView.read<TakeOverView>(view).body.name}`,
});

export function loader(args: LoaderFunctionArgs) {
  const view = viewTakeOver(args.context.deps, assessmentRef(args));
  if (!view.ok) return refuse(view.reason);
  const chosen = new URL(args.request.url).searchParams.get("de");
  return new PageView<TakeOverPageProps>({ ...view.value, chosen });
}

export async function action(args: ActionFunctionArgs) {
  const ref = assessmentRef(args);
  const from = String((await args.request.formData()).get("essai") ?? "");
  const taken = await takeOverTrial(args.context.deps, { ref, from });
  if (!taken.ok) return refuse(taken.reason);
  const hub = hubPath({ locale: args.context.locale, slug: ref.slug, edition: ref.edition });
  throw redirect(`${hub}?avis=${taken.value === 0 ? "rien-repris" : "reprises"}`, 303);
}

export default function TakeOver() {
  return <TakeOverPage {...useView<TakeOverPageProps>()} />;
}
