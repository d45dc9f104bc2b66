import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { readSaveMeta } from "../domain/answers/read-save-meta.ts";
import { type FormEntries, formEntries } from "../domain/fields/form-entries.ts";
import { typedTarget } from "../domain/targets/dimension-target.ts";
import { formPairs } from "../http/form-pairs.server.ts";
import { refuse } from "../http/reply.server.ts";
import { targetsPath } from "../kit/assessment-paths.ts";
import { pageHandle } from "../kit/page-handle.ts";
import { PageView, useSent, useView } from "../kit/page-view.ts";
import { assessmentRef } from "../record/assessment-ref.http.server.ts";
import { type SetTargetsRefusal, setTargets } from "./set-targets.server.ts";
import type { TargetsPageProps, TargetsSent } from "./targets.view.ts";
import { TargetsPage } from "./targets-page.tsx";
import { viewTargets } from "./view-targets.server.ts";

export const handle = pageHandle({
  title: ({ t }, view) => t("targets.title", { body: PageView.read<TargetsPageProps>(view).body.name }),
});

export function loader(args: LoaderFunctionArgs) {
  const { ref, address } = pageOf(args);
  const view = viewTargets(args.context.deps, { ref, locale: address.locale });
  if (!view.ok) return refuse(view.reason);
  const isSaved = new URL(args.request.url).searchParams.has("enregistrees");
  return new PageView<TargetsPageProps>({ ...view.value, address, isSaved });
}

export async function action(args: ActionFunctionArgs) {
  const { ref, address } = pageOf(args);
  const entries = formEntries(await formPairs(args.request));
  const { version, form } = readSaveMeta(entries);
  const saved = await setTargets(args.context.deps, { ref, entries, version, form });
  if (saved.ok) throw redirect(`${targetsPath(address)}?enregistrees`, 303);
  if (saved.reason.code === "NOT_FOUND") return refuse("NOT_FOUND");
  const status = saved.reason.code === "INVALID" ? 422 : 409;
  return data<TargetsSent>(sentOf(saved.reason, typedIn(args, entries)), { status });
}

export default function Targets() {
  return <TargetsPage {...useView<TargetsPageProps>()} sent={useSent<TargetsSent>()} />;
}

function sentOf(reason: SetTargetsRefusal, values: TargetsSent["values"]): TargetsSent {
  const problems = reason.code === "INVALID" ? reason.problems : [];
  return { values, problems, isStale: reason.code === "STALE" };
}

function typedIn(args: ActionFunctionArgs, entries: FormEntries): TargetsSent["values"] {
  const { ref, address } = pageOf(args);
  const view = viewTargets(args.context.deps, { ref, locale: address.locale });
  if (!view.ok) return {};
  return Object.fromEntries(view.value.model.dimensions.map(({ id }) => [id, typedTarget(entries, id)]));
}

function pageOf(args: LoaderFunctionArgs | ActionFunctionArgs) {
  const ref = assessmentRef(args);
  return { ref, address: { locale: args.context.locale, slug: ref.slug, edition: ref.edition } };
}
