import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/node";
import { readSaveMeta } from "../domain/answers/read-save-meta.ts";
import { type FormEntries, formEntries } from "../domain/fields/form-entries.ts";
import { refuse } from "../http/reply.server.ts";
import { keptSecrets } from "../kept-forms/kept-form-cookie.http.server.ts";
import { keptAction, type SentForm } from "../kept-forms/kept-page.http.server.ts";
import { keptPlace } from "../kept-forms/kept-place.server.ts";
import { pageHandle } from "../kit/page-handle.ts";
import { PageView, useSent, useView } from "../kit/page-view.ts";
import { assessmentRef } from "../record/assessment-ref.http.server.ts";
import { backFrom, isFromRoadmap } from "./came-from.ts";
import type { LeverPageProps, LeverSent, LeverValues } from "./lever.view.ts";
import { LeverPage } from "./lever-page.tsx";
import { type RetainRefusal, retainLever } from "./retain-lever.server.ts";
import { viewLever } from "./view-lever.server.ts";

export const handle = pageHandle({
  title: ({ t }, view) => {
    const { title, body } = PageView.read<LeverPageProps>(view);
    return t("roadmap.title", { lever: title, body: body.name });
  },
});

export function loader(args: LoaderFunctionArgs) {
  const { deps, locale } = args.context;
  const { ref, leverId, address } = pageOf(args);
  const view = viewLever(deps, { ref, locale, leverId, secrets: keptSecrets(args.request) });
  return view.ok
    ? new PageView<LeverPageProps>({ ...view.value, address, isFromRoadmap: isFromRoadmap(args.request.url) })
    : refuse(view.reason);
}

export function action(args: ActionFunctionArgs) {
  return keptAction(args, keptPlace.lever(pageOf(args).leverId), (sent) => retain(args, sent));
}

export default function Lever() {
  return <LeverPage {...useView<LeverPageProps>()} sent={useSent<LeverSent>()} />;
}

async function retain(args: ActionFunctionArgs, { pairs, leave }: SentForm) {
  const { ref, leverId, address } = pageOf(args);
  const entries = formEntries(pairs);
  const { version, form } = readSaveMeta(entries);
  const isLetGo = entries.get("lacher") !== null;
  const saved = await retainLever(args.context.deps, { ref, leverId, entries, isLetGo, version, form });
  if (saved.ok) return leave(backFrom(address, isFromRoadmap(args.request.url)));
  const { reason } = saved;
  if (reason.code === "NOT_FOUND") return refuse(reason.code);
  return data<LeverSent>(sentOf(reason, typedIn(entries)), { status: reason.code === "INVALID" ? 422 : 409 });
}

function sentOf(
  reason: Exclude<RetainRefusal, { readonly code: "NOT_FOUND" }>,
  values: LeverValues,
): LeverSent {
  return {
    values,
    problems: reason.code === "INVALID" ? reason.problems : [],
    // The loader ran after the refusal: the page shows what is stored now, and its version.
    isStale: reason.code === "STALE",
  };
}

function typedIn(entries: FormEntries): LeverValues {
  const typed = (name: string) => entries.get(name) ?? "";
  return {
    ...{ owner: typed("porteur"), ownerText: typed("porteur-autre"), month: typed("mois") },
    ...{ status: typed("etat"), budget: typed("budget"), note: typed("note") },
  };
}

function pageOf(args: LoaderFunctionArgs | ActionFunctionArgs) {
  const ref = assessmentRef(args);
  const address = { locale: args.context.locale, slug: ref.slug, edition: ref.edition };
  return { ref, address, leverId: args.params["lever"] ?? "" };
}
