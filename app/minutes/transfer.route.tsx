import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { type FormEntries, formEntries } from "../domain/fields/form-entries.ts";
import { formPairs } from "../http/form-pairs.server.ts";
import { refuse } from "../http/reply.server.ts";
import { pageHandle } from "../kit/page-handle.ts";
import { PageView, useSent, useView } from "../kit/page-view.ts";
import { assessmentRef } from "../record/assessment-ref.http.server.ts";
import { LEVER } from "./kept-levers.tsx";
import { transferPath } from "./minutes-paths.ts";
import { proposeTransfer } from "./propose-transfer.server.ts";
import type { TransferPageProps, TransferSent } from "./transfer.view.ts";
import { CHOSEN, versionName } from "./transfer-form.tsx";
import { TransferPage } from "./transfer-page.tsx";
import { type TransferRefusal, transferWorkshop } from "./transfer-workshop.server.ts";
import { undoTransfer } from "./undo-transfer.server.ts";
import { viewTransfer } from "./view-transfer.server.ts";

export const handle = pageHandle({
  title: ({ t }, view) =>
    t("minutes.transfer.title", { body: PageView.read<TransferPageProps>(view).body.name }),
});

export function loader(args: LoaderFunctionArgs) {
  const { ref, publicId, address } = pageOf(args);
  const view = viewTransfer(args.context.deps, { ref, publicId, locale: address.locale });
  if (!view.ok) return refuse(view.reason);
  const notice = new URL(args.request.url).searchParams.get("avis");
  return new PageView<TransferPageProps>({ ...view.value, address, notice });
}

export async function action(args: ActionFunctionArgs) {
  const { ref, publicId, address } = pageOf(args);
  const { deps } = args.context;
  const entries = formEntries(await formPairs(args.request));
  const chosen = chosenIn(entries);
  const done = (notice: string) => redirect(`${transferPath(address)}?avis=${notice}`, 303);
  if (entries.get("intent") === "undo") {
    const undone = await undoTransfer(deps, { ref, publicId, revision: Number(entries.get("reprise")) });
    return undone.ok ? done("annulee") : refusedWith({ code: undone.reason }, []);
  }
  if (entries.get("intent") === "propose") {
    const questions = chosen.map(({ question }) => question);
    const proposed = await proposeTransfer(deps, { ref, publicId, questions });
    return proposed.ok ? done("proposee") : refusedWith({ code: proposed.reason }, questions);
  }
  const form = entries.get("form") ?? "";
  const levers = [...new Set(entries.getAll(LEVER))];
  const taken = await transferWorkshop(deps, { ref, publicId, chosen, levers, form });
  const ticked = chosen.map(({ question }) => question);
  return taken.ok ? done("reprise") : refusedWith(taken.reason, ticked, levers);
}

export default function Transfer() {
  return <TransferPage {...useView<TransferPageProps>()} sent={useSent<TransferSent>()} />;
}

function chosenIn(entries: FormEntries) {
  return [...new Set(entries.getAll(CHOSEN))].map((question) => ({
    question,
    version: Number(entries.get(versionName(question))),
  }));
}

type Refused = TransferRefusal | { readonly code: "TOO_LATE" };

function refusedWith(reason: Refused, chosen: readonly string[], levers: readonly string[] = []) {
  if (reason.code === "NOT_FOUND") return refuse("NOT_FOUND");
  const stale = reason.code === "STALE" ? reason.questions : [];
  const status = reason.code === "NOTHING_CHOSEN" ? 422 : 409;
  return data<TransferSent>({ code: reason.code, chosen, stale, levers }, { status });
}

function pageOf({ params, context: { locale }, ...args }: LoaderFunctionArgs | ActionFunctionArgs) {
  const ref = assessmentRef({ params, ...args });
  const publicId = params["workshop"] ?? "";
  return { ref, publicId, address: { locale, slug: ref.slug, edition: ref.edition, workshop: publicId } };
}
