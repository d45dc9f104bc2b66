import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { type FormEntries, formEntries } from "../domain/fields/form-entries.ts";
import { formPairs } from "../http/form-pairs.server.ts";
import { refuse } from "../http/reply.server.ts";
import { pageHandle } from "../kit/page-handle.ts";
import { PageView, useSent, useView } from "../kit/page-view.ts";
import { pathTo } from "../kit/path-to.ts";
import { assessmentRef } from "../record/assessment-ref.http.server.ts";
import { NewWorkshopPage, type NewWorkshopPageProps } from "./new-workshop-page.tsx";
import type { PreparationSent } from "./preparation.view.ts";
import { sentPreparation, typedWorkshop } from "./preparation-form.ts";
import { prepareWorkshop } from "./prepare-workshop.server.ts";
import { viewNewWorkshop } from "./view-workshops.server.ts";

export const handle = pageHandle({
  title: ({ t }, view) =>
    t("workshops.new.title", { body: PageView.read<NewWorkshopPageProps>(view).body.name }),
});

export function loader(args: LoaderFunctionArgs) {
  const { deps, locale } = args.context;
  const ref = assessmentRef(args);
  const view = viewNewWorkshop(deps, { ref, locale });
  if (!view.ok) return refuse(view.reason);
  const address = { locale, slug: ref.slug, edition: ref.edition };
  return new PageView<NewWorkshopPageProps>({ ...view.value, address });
}

export async function action(args: ActionFunctionArgs) {
  const { deps, locale } = args.context;
  const entries: FormEntries = formEntries(await formPairs(args.request));
  const form = entries.get("form") ?? "";
  const prepared = await prepareWorkshop(deps, {
    ref: assessmentRef(args),
    typed: typedWorkshop(entries),
    form,
  });
  if (prepared.ok)
    throw redirect(pathTo("prepare-workshop", { locale, workshop: prepared.value.publicId }), 303);
  const { reason } = prepared;
  if (reason.code !== "INVALID") return refuse(reason.code);
  return data<PreparationSent>(sentPreparation(entries, reason.problems), { status: 422 });
}

export default function NewWorkshop() {
  return <NewWorkshopPage {...useView<NewWorkshopPageProps>()} sent={useSent<PreparationSent>()} />;
}
