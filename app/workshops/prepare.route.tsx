import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { formEntries } from "../domain/fields/form-entries.ts";
import { seenOf } from "../domain/workshops/desk-command.ts";
import { readMove } from "../domain/workshops/edited-workshop.ts";
import { formPairs } from "../http/form-pairs.server.ts";
import { refuse } from "../http/reply.server.ts";
import { pageHandle } from "../kit/page-handle.ts";
import { PageView, useSent, useView } from "../kit/page-view.ts";
import { pathTo } from "../kit/path-to.ts";
import { editWorkshop } from "./edit-workshop.server.ts";
import type { PreparationSent, PreparationView, PreparePageProps } from "./preparation.view.ts";
import { minutesField, sentPreparation, typedPrevote, typedWorkshop } from "./preparation-form.ts";
import { PreparePage } from "./prepare-page.tsx";
import { viewPreparation } from "./view-preparation.server.ts";
import { workshopRef } from "./workshop-ref.http.server.ts";

export const handle = pageHandle({
  title: ({ t }, view) =>
    t("workshops.prepare.title", { title: PageView.read<PreparationView>(view).values.title }),
});

export function loader(args: LoaderFunctionArgs) {
  const { deps, locale } = args.context;
  const view = viewPreparation(deps, { ref: workshopRef(args).ref, locale });
  if (!view.ok) return refuse(view.reason);
  const isSaved = new URL(args.request.url).searchParams.has("enregistre");
  return new PageView<PreparePageProps>({ ...view.value, isSaved });
}

export async function action(args: ActionFunctionArgs) {
  const { deps, locale } = args.context;
  const { ref } = workshopRef(args);
  const entries = formEntries(await formPairs(args.request));
  const edited = await editWorkshop(deps, {
    ...{ ref, seen: seenOf(entries), typed: typedWorkshop(entries) },
    minutesOf: (id) => entries.get(minutesField(id)) ?? "",
    prevote: typedPrevote(entries),
    move: readMove(moveOf(entries.get("intent") ?? "", entries.get("add") ?? "")),
  });
  const here = pathTo("prepare-workshop", { locale, workshop: ref.publicId });
  if (edited.ok) throw redirect(`${here}?enregistre`, 303);
  const { reason } = edited;
  if (reason.code === "NOT_FOUND") return refuse(reason.code);
  const problems = reason.code === "INVALID" ? reason.problems : [reason.code];
  const status = reason.code === "INVALID" ? 422 : 409;
  return data<PreparationSent>(sentPreparation(entries, problems), { status });
}

/** Which one is added is chosen from a list beside its button. */
function moveOf(intent: string, added: string): string {
  return intent === "add" ? `add ${added}` : intent;
}

export default function Prepare() {
  return <PreparePage {...useView<PreparePageProps>()} sent={useSent<PreparationSent>()} />;
}
